from multiprocessing import Pool
import time


def add_one(x):
    return x + 1


if __name__ == "__main__":
    numbers = list(range(3000))

    t = time.perf_counter()
    a = [add_one(x) for x in numbers]
    print("loop:", time.perf_counter() - t)

    with Pool(2) as pool:
        t = time.perf_counter()
        b = list(pool.imap(add_one, numbers))
        print("pool:", time.perf_counter() - t)
    print("same:", a == b)
