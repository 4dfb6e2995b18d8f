import multiprocessing.pool as mpp
import os


def letters(word):
    return word, len(set(word)), os.getpid()


def main():
    words = ["banana", "apple", "mississippi", "kiwi"]
    with mpp.ThreadPool(processes=4) as workers:
        handles = [workers.apply_async(letters, (w,)) for w in words]
        for h in handles:
            word, count, pid = h.get()
            print(f"{word}: {count} different letters (worker process {pid})")


if __name__ == "__main__":
    main()
