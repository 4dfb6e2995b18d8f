import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def roots_of_list(values):
    return [square_root(v) for v in values]


def square_roots(numbers, processes=8):
    with Pool(processes) as pool:
        (answer,) = pool.starmap(roots_of_list, [(list(numbers),)])
        return answer


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
