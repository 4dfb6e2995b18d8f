from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def cube_worker(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=cube_worker, args=(x, q))
    p.start()
    r = q.get()
    p.join()
    return r


def cubes(numbers, processes=3):
    pool = Pool(processes)
    handles = []
    for n in numbers:
        handles.append(pool.apply_async(cube, (n)))
    pool.close()
    pool.join()
    return [h.get() for h in handles]


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
