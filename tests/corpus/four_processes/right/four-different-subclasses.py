import multiprocessing


def square(n):
    print("Square:", n * n)


def cube(n):
    print("Cube:", n * n * n)


def square_root(n):
    print("Square Root:", n ** 0.5)


def cube_root(n):
    print("Cube Root:", n ** (1.0 / 3.0))


class NumberProcess(multiprocessing.Process):
    def __init__(self, n):
        multiprocessing.Process.__init__(self)
        self.n = n


class SquareProcess(NumberProcess):
    def run(self):
        square(self.n)


class CubeProcess(NumberProcess):
    def run(self):
        cube(self.n)


class SquareRootProcess(NumberProcess):
    def run(self):
        square_root(self.n)


class CubeRootProcess(NumberProcess):
    def run(self):
        cube_root(self.n)


def main(n=10):
    p1 = SquareProcess(n)
    p2 = CubeProcess(n)
    p3 = SquareRootProcess(n)
    p4 = CubeRootProcess(n)
    p1.start()
    p2.start()
    p3.start()
    p4.start()
    p1.join()
    p2.join()
    p3.join()
    p4.join()


if __name__ == "__main__":
    main()
