import math
from multiprocessing import Manager, Pool


def square_root(x):
    return math.sqrt(x)


def write_down(notebook, line, x):
    notebook[line] = square_root(x)


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    with Manager() as manager:
        notebook = manager.dict()
        with Pool(processes) as pool:
            pool.starmap(write_down, [(notebook, i, x) for i, x in enumerate(numbers)])
        return [notebook[i] for i in range(len(numbers))]


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
