import multiprocessing


def cube(x):
    return x ** 3


def worker(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = multiprocessing.SimpleQueue()
    p = multiprocessing.Process(target=worker, args=(x, q))
    p.start()
    value = q.get()
    p.join()
    return value


def cubes(numbers, processes=3):
    pool = multiprocessing.Pool(processes=processes)
    results = [pool.apply(cube, args=(x,)) for x in numbers]
    pool.close()
    pool.join()
    return results


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
