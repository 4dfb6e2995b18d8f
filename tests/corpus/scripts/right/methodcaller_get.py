import multiprocessing as mp
from multiprocessing.pool import AsyncResult
from operator import methodcaller


def half(n):
    return n / 2


def main():
    with mp.Pool(2) as pool:
        handles = [pool.apply_async(half, (n,)) for n in range(6)]
        print(list(map(methodcaller("get"), handles)))
        more = [pool.apply_async(half, (n,)) for n in range(6)]
        print(sum(AsyncResult.get(m, 5) for m in more))


if __name__ == "__main__":
    main()
