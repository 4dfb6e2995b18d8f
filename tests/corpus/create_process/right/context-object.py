import multiprocessing as mp

ctx = mp.get_context("spawn")


def cube(x):
    return x ** 3


def _child(x, connection):
    connection.send(cube(x))
    connection.close()


def cube_in_process(x):
    mine, theirs = ctx.Pipe()
    child = ctx.Process(target=_child, args=(x, theirs))
    child.start()
    theirs.close()
    result = mine.recv()
    child.join()
    mine.close()
    return result


def cubes(numbers, processes=3):
    with ctx.Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == '__main__':
    print(cube_in_process(5))
    print(cubes([2, 3, 4, 5, 6]))
