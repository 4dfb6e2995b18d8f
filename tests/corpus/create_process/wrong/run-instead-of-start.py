from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def put_result(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=put_result, args=(x, q))
    p.run()
    return q.get()


def cubes(numbers, processes=3):
    pool = Pool(processes)
    results = pool.map(cube, numbers)
    pool.close()
    pool.join()
    return results


if __name__ == "__main__":
    print(cube_in_process(7))
    print(cubes([2, 3, 4, 5, 6]))
