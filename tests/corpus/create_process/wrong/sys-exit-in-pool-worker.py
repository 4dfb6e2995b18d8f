import sys
from multiprocessing import Pool


def cube(x):
    return x ** 3


def work(x):
    result = cube(x)
    print("worker is ready with", x)
    sys.exit(result)


def cube_in_process(x):
    pool = Pool(processes=1)
    answer = pool.map(cube, [x])[0]
    pool.close()
    pool.join()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(work, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
