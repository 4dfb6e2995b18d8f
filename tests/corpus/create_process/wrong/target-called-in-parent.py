from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def save_cube(x, queue):
    queue.put(cube(x))


def cube_in_process(x):
    queue = Queue()
    process = Process(target=save_cube(x, queue))
    process.start()
    process.join()
    return queue.get()


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        results = pool.map(cube, numbers)
    return results


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
