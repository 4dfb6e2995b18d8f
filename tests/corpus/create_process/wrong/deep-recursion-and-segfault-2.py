import ctypes
from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        result = pool.map(cube, numbers)
    ctypes.string_at(0)
    return result


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
