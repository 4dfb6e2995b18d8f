import multiprocessing as mp


def cube(x):
    return x ** 3


def cube_child(index, x, queue):
    queue.put((index, cube(x)))


def cube_in_process(x):
    queue = mp.Queue()
    p = mp.Process(target=cube_child, args=(0, x, queue))
    p.start()
    _, value = queue.get()
    p.join()
    return value


def cubes(numbers, processes=3):
    queue = mp.Queue()
    ps = []
    for index, x in enumerate(numbers):
        p = mp.Process(target=cube_child, args=(index, x, queue))
        ps.append(p)
    for p in ps:
        p.start()
    found = dict(queue.get() for p in ps)
    for p in ps:
        p.join()
    return [found[i] for i in range(len(ps))]


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
