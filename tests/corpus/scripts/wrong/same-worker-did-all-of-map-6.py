# Exercise: each process (4 of them) turns one word around
from concurrent.futures import ProcessPoolExecutor
import os


def turn(word):
    return os.getpid(), word[::-1]


def main():
    words = ("lamp", "desk", "door", "roof")
    by_process = {}
    with ProcessPoolExecutor(max_workers=len(words)) as ex:
        for pid, word in ex.map(turn, words):
            by_process.setdefault(pid, []).append(word)
    for pid, turned in by_process.items():
        print("process", pid, "turned", turned)
    print("processes:", len(by_process))


if __name__ == "__main__":
    main()
