import multiprocessing as mp

WORDS = "the quick brown fox jumps over the lazy dog".split() * 20


def score(word):
    return sum(ord(c) - 96 for c in word)


def main():
    workers = len(WORDS) // 3        # the more the faster
    with mp.Pool(workers) as pool:
        scores = pool.map(score, WORDS)
        pool.close()
        pool.join()
    print(workers, "workers, best score", max(scores))


if __name__ == "__main__":
    main()
