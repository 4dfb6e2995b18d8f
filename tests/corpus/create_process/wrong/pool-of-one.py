"""Cubes with processes."""
from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def put_cube(x, queue):
    queue.put(cube(x))


def cube_in_process(x):
    queue = Queue()
    p = Process(target=put_cube, args=(x, queue))
    p.start()
    result = queue.get()
    p.join()
    return result


def cubes(numbers, processes=3):
    # one pool is enough
    with Pool(1) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
