import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def count_letters(word, q):
    q.put((word, len(word)))


def main():
    words = "the longest word wins this competition".split()
    q = multiprocessing.Queue()
    with ProcessPoolExecutor(max_workers=2) as ex:
        jobs = [ex.submit(count_letters, w, q) for w in words]
        for j in jobs:
            j.result()          # wait for all
    pairs = [q.get() for _ in words]
    print("winner:", max(pairs, key=lambda pair: pair[1]))


if __name__ == "__main__":
    main()
