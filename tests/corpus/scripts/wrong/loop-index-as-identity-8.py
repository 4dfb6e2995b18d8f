import multiprocessing as mp
import time


def work(letters):
    # every letter is handled by a process
    for i, letter in enumerate(letters, start=1):
        time.sleep(0.02)
        print(f"Process {i} of {len(letters)}: code of {letter} is {ord(letter)}")


if __name__ == "__main__":
    p = mp.Process(target=work, args=(["a", "b", "c", "d"],))
    p.start()
    p.join()
    print("4 processes were used")
