import multiprocessing as mp
import os


def longest_word(sentence):
    return os.getpid(), max(sentence.split(), key=len)


def main():
    sentences = [
        "a quick elephant runs",
        "pythons multiply",
        "parallel lines never meet",
        "we like programming",
    ]
    pool = mp.Pool(processes=4)
    try:
        for pid, word in map(longest_word, sentences):
            print(f"process {pid} found {word!r}")
    finally:
        pool.close()
        pool.join()
    print("pool closed")


if __name__ == "__main__":
    main()
