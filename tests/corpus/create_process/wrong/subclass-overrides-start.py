import multiprocessing


def cube(x):
    return x ** 3


class MyProcess(multiprocessing.Process):
    def __init__(self, number):
        multiprocessing.Process.__init__(self)
        self.number = number

    def start(self):
        self.answer = cube(self.number)


def cube_in_process(x):
    p = MyProcess(x)
    p.start()
    return p.answer


def cubes(numbers, processes=3):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
