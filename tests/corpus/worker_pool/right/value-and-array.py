import math
import multiprocessing


def square_root(x):
    return math.sqrt(x)


def fill(roots, numbers, start, step):
    for i in range(start, len(numbers), step):
        roots[i] = square_root(numbers[i])


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    roots = multiprocessing.Array("d", len(numbers))
    pool = []
    for k in range(processes):
        pool.append(multiprocessing.Process(target=fill, args=(roots, numbers, k, processes)))
    for p in pool:
        p.start()
    for p in pool:
        p.join()
    return list(roots)


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
