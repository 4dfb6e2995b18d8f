import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    roots = [0.0] * len(numbers)

    def put(pair):
        roots[pair[0]] = pair[1]

    pool = Pool(processes)
    for i, x in enumerate(numbers):
        pool.apply_async(root_with_index, (i, x), callback=put)
    pool.terminate()  # close the pool
    pool.join()
    return roots


def root_with_index(i, x):
    return i, square_root(x)


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
