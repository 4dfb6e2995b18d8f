from multiprocessing import Pool


def cube(x):
    return x ** 3


class CubeMachine:
    def __init__(self, workers):
        self.pool = Pool(workers)

    def one(self, x):
        return cube(x)

    def all(self, numbers):
        return self.pool.map(self.one, numbers)


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    machine = CubeMachine(processes)
    return machine.all(numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
