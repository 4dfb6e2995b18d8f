import math
import multiprocessing


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    roots = []
    with multiprocessing.Pool(processes) as pool:
        for x in numbers:
            roots.append(pool.apply_async(square_root, (x,)))
        pool.close()
        pool.join()
    return roots


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
