import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    roots = []
    with Pool(processes) as pool:
        for number in numbers:
            root = pool.apply(square_root, (number,))
            roots.append(root)
    return roots


if __name__ == "__main__":
    numbers = list(range(1, 51))
    for number, root in zip(numbers, square_roots(numbers)):
        print(f"sqrt({number}) = {root:.3f}")
