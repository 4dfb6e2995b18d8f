import math
import multiprocessing


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    pool = multiprocessing.Pool(processes)
    result = pool.map_async(square_root, numbers)
    pool.close()
    # nothing else to do meanwhile, so wait
    result.wait()
    roots = result.get()
    pool.join()
    return roots


if __name__ == "__main__":
    print(square_roots(list(range(1, 51))))
