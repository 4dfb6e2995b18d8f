import multiprocessing as mp
import time
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import ShareableList


def biggest(name, lo, hi):
    time.sleep(0.4)
    numbers = ShareableList(name=name)
    print(f"biggest of [{lo}:{hi}] is", max(numbers[i] for i in range(lo, hi)))
    numbers.shm.close()


def main():
    started = []
    with SharedMemoryManager() as smm:
        numbers = smm.ShareableList([(i * 37) % 101 for i in range(60)])
        name = numbers.shm.name
        for lo in range(0, 60, 20):
            p = mp.Process(target=biggest, args=(name, lo, lo + 20))
            p.start()
            started.append(p)
    for p in started:
        p.join()
    print("exit codes", [p.exitcode for p in started])


if __name__ == "__main__":
    main()
