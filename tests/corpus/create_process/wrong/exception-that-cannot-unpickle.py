from multiprocessing import Pool, Process, Queue


class TooBig(Exception):
    def __init__(self, number, limit):
        super().__init__(f"{number} is more than {limit}")


def cube(x):
    return x ** 3


def checked_cube(x):
    result = cube(x)
    if result > 20:
        raise TooBig(result, 20)
    return result


def put_cube(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=put_cube, args=(x, q))
    p.start()
    r = q.get()
    p.join()
    return r


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(checked_cube, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
