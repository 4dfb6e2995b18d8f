import math
from multiprocessing import Process


class Printer:
    def __init__(self, n):
        self.n = n

    def square(self):
        print("Square:", self.n**2)

    def cube(self):
        print("Cube:", self.n**3)

    def square_root(self):
        print("Square Root:", math.sqrt(self.n))

    def cube_root(self):
        print("Cube Root:", self.n ** (1 / 3))


def square(n):
    Printer(n).square()


def cube(n):
    Printer(n).cube()


def square_root(n):
    Printer(n).square_root()


def cube_root(n):
    Printer(n).cube_root()


def main(n=10):
    printer = Printer(n)
    methods = [printer.square, printer.cube, printer.square_root, printer.cube_root]
    processes = list(map(lambda method: Process(target=method), methods))
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
