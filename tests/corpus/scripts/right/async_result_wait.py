import multiprocessing as mp
from multiprocessing.pool import AsyncResult


def show(n):
    print(n, n ** 3)


def main():
    with mp.Pool(2) as pool:
        handles = [pool.apply_async(show, (n,)) for n in range(4)]
        for _ in map(AsyncResult.wait, handles):
            pass
        print("all are shown")


if __name__ == "__main__":
    main()
