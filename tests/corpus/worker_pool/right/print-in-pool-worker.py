import math
import multiprocessing
import os


def square_root(x):
    root = math.sqrt(x)
    print(f"[{os.getpid()}] the root of {x} is {root}", flush=True)
    return root


def square_roots(numbers, processes=8):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(square_root, numbers)


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
