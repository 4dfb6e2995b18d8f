import multiprocessing as mp
from datetime import datetime


def is_perfect(n):
    return n > 1 and sum(d for d in range(1, n) if n % d == 0) == n


if __name__ == "__main__":
    limit = 4000
    pool = mp.Pool(2)

    before = datetime.now()
    job = pool.map_async(is_perfect, range(limit), chunksize=100)
    after = datetime.now()
    print("searched", limit, "numbers in", (after - before).total_seconds(), "s")

    found = [n for n, ok in enumerate(job.get()) if ok]
    pool.close()
    pool.join()
    print("perfect numbers:", found)
