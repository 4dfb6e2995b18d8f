from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def work(job):
    x, queue = job
    queue.put(cube(x))


def cube_in_process(x):
    queue = Queue()
    job = (x, queue)
    p = Process(target=work, args=(job))
    p.start()
    result = queue.get()
    p.join()
    return result


def cubes(numbers, processes=3):
    with Pool(processes=processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
