from multiprocessing import Pool
from queue import Queue
from threading import Thread


def cube(x):
    return x ** 3


def store(x, queue):
    queue.put(cube(x))


def cube_in_process(x):
    queue = Queue()
    t = Thread(target=store, args=(x, queue))
    t.start()
    t.join()
    return queue.get()


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(9))
    print(cubes([2, 3, 4, 5, 6]))
