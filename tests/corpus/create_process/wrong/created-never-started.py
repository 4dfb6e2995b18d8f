from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def f(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=f, args=(x, q))
    p.join()
    return q.get()


def cubes(numbers, processes=3):
    with Pool(processes) as p:
        return p.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(2))
