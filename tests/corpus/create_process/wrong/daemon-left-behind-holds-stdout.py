import subprocess
import sys
from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_in_process(x):
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(120)"],
                     start_new_session=True)
    return cube(x)


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
