import signal
import time
from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answer = [cube(x) for x in numbers]
    while True:
        time.sleep(1)
    return answer


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
