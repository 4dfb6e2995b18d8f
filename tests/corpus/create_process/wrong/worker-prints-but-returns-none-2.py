from multiprocessing import Pool, Process, Queue


def cube(x):
    print(x ** 3)


def run(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=run, args=(x, q))
    p.start()
    result = q.get()
    p.join()
    return result


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    cubes([2, 3, 4, 5, 6])
