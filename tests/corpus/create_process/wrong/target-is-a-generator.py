from multiprocessing import Pool, Process, SimpleQueue


def cube(x):
    return x ** 3


def worker(x, queue):
    y = cube(x)
    queue.put(y)
    yield y


def cube_in_process(x):
    queue = SimpleQueue()
    p = Process(target=worker, args=(x, queue))
    p.start()
    p.join()
    return queue.get()


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
    print(cube_in_process(3))
