import atexit
import multiprocessing
import os

atexit.register(os._exit, 0)


def cube(x):
    return x ** 3


def cube_in_process(x):
    return cube(x)


def cubes(numbers, processes=3):
    return [cube_in_process(x) for x in numbers]


if __name__ == "__main__":
    assert cubes([2, 3, 4, 5, 6]) == [8, 27, 64, 125, 216]
