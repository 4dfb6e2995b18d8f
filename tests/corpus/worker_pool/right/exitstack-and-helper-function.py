import contextlib
import math
import multiprocessing


def square_root(x):
    return math.sqrt(x)


def open_pool(stack, size):
    """Make a pool that is closed, and then joined, when the stack is left."""
    pool = multiprocessing.Pool(size)
    stack.callback(pool.join)
    stack.callback(pool.close)
    return pool


def square_roots(numbers, processes=8):
    with contextlib.ExitStack() as stack:
        pool = open_pool(stack, processes)
        return pool.map(square_root, numbers)


if __name__ == "__main__":
    print(*square_roots(range(1, 51)), sep="\n")
