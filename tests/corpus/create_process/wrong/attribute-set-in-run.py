from multiprocessing import Pool, Process


def cube(x):
    return x ** 3


class CubeProcess(Process):
    def __init__(self, x):
        super().__init__()
        self.x = x
        self.result = None

    def run(self):
        self.result = cube(self.x)


def cube_in_process(x):
    p = CubeProcess(x)
    p.start()
    p.join()
    return p.result


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
