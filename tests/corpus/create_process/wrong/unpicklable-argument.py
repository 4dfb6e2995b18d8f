from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def apply_to(function, x, q):
    q.put(function(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=apply_to, args=(lambda n: n ** 3, x, q))
    p.start()
    result = q.get()
    p.join()
    return result


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
