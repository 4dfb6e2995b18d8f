from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def cube_in_process(x):
    q = Queue()

    def inner():
        q.put(cube(x))

    p = Process(target=inner)
    p.start()
    result = q.get()
    p.join()
    return result


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
