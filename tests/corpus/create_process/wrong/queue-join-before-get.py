from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def make_table(last, q):
    table = []
    for i in range(100000):
        table.append(cube(i))
    table.append(cube(last))
    q.put(table)


def cube_in_process(x):
    q = Queue()
    p = Process(target=make_table, args=(x, q))
    p.start()
    p.join()
    return q.get()[-1]


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
    print(cube_in_process(3))
