import math
from concurrent.futures import ProcessPoolExecutor


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    with ProcessPoolExecutor(max_workers=1) as executor:
        return list(executor.map(square_root, numbers))


if __name__ == "__main__":
    for root in square_roots(range(1, 51)):
        print(root)
