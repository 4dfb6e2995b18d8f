from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def child(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=child, args=(x, q))
    p.start()
    got = q.get()
    p.join()
    return got


def cubes(numbers, processes=3):
    pool = Pool(processes)
    result = pool.map_async(cube, numbers)
    pool.close()
    pool.join()
    return result


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
