import math
from concurrent.futures import ThreadPoolExecutor


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    with ThreadPoolExecutor(processes) as pool:
        return list(pool.map(square_root, numbers))


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
