from multiprocessing import Lock, Pool, Process, Queue

lock = None


def cube(x):
    return x ** 3


def init(the_lock):
    global lock
    lock = the_lock


def safe_cube(x):
    # without the lock two processes could disturb each other
    with lock:
        return cube(x)


def in_child(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=in_child, args=(x, q))
    p.start()
    y = q.get()
    p.join()
    return y


def cubes(numbers, processes=3):
    with Pool(processes, initializer=init, initargs=(Lock(),)) as pool:
        return pool.map(safe_cube, numbers, chunksize=1)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
