from multiprocessing import Process, Queue
from multiprocessing.pool import ThreadPool


def cube(x):
    return x ** 3


def put(queue, x):
    queue.put(cube(x))


def cube_in_process(x):
    queue = Queue()
    p = Process(target=put, args=(queue, x))
    p.start()
    result = queue.get()
    p.join()
    return result


def cubes(numbers, processes=3):
    with ThreadPool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
