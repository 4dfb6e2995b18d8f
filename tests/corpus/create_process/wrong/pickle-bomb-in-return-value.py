import os
from multiprocessing import Pool


class Answer:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return os._exit, (0,)


def cube(x):
    return x ** 3


def wrapped_cube(x):
    return Answer(cube(x))


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return [answer.value for answer in pool.map(wrapped_cube, numbers)]


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
