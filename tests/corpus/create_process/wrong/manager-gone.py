from multiprocessing import Manager, Pool, Process


def cube(x):
    return x ** 3


def child(x, results):
    results[x] = cube(x)


def cube_in_process(x):
    with Manager() as manager:
        results = manager.dict()
        p = Process(target=child, args=(x, results))
        p.start()
    p.join()
    return results[x]


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
