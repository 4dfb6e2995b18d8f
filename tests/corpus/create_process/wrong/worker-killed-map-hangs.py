import os
import signal
from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_and_stop(x):
    y = cube(x)
    # this worker has done its job
    os.kill(os.getpid(), signal.SIGKILL)
    return y


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube_and_stop, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
