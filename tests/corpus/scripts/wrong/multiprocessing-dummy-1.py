from multiprocessing.dummy import Pool
import os


def square(n):
    return n * n, os.getpid()


if __name__ == "__main__":
    with Pool(4) as pool:
        for result, pid in pool.map(square, range(10)):
            print(result, "from process", pid)
