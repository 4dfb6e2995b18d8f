import multiprocessing as mp
from threading import Thread as Process


def cube(n):
    return n ** 3


answers = {}


def calc(n):
    answers[n] = cube(n)


def cube_in_process(n):
    p = Process(target=calc, args=(n,))
    p.start()
    p.join()
    return answers[n]


def cubes(numbers, processes=3):
    with mp.Pool(processes) as pool:
        handles = [pool.apply_async(cube, (n,)) for n in numbers]
        return [h.get() for h in handles]


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
