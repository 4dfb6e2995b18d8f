import multiprocessing
import time


def countdown(n):
    while n:
        print(n, "...")
        n -= 1
    print("go!")


if __name__ == "__main__":
    pool = multiprocessing.Pool(2)
    for n in (3, 5):
        pool.apply_async(countdown, args=(n))
    pool.close()
    pool.join()
    print("all countdowns over")
