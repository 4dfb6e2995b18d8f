from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def put_cube(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=put_cube, args=(x, q))
    p.start()
    r = q.get()
    p.join()
    return r


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
