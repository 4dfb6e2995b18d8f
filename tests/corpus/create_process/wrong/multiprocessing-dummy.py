from multiprocessing.dummy import Pool, Process, Queue


def cube(x):
    return x ** 3


def work(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=work, args=(x, q))
    p.start()
    p.join()
    return q.get()


def cubes(numbers, processes=3):
    pool = Pool(processes)
    answer = pool.map(cube, numbers)
    pool.close()
    pool.join()
    return answer


if __name__ == "__main__":
    print(cube_in_process(4))
    print(cubes([2, 3, 4, 5, 6]))
