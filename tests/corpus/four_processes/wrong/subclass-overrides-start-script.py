import math
from multiprocessing import Process


class Square(Process):
    def start(self):
        print("Square:", 10 ** 2)


class Cube(Process):
    def start(self):
        print("Cube:", 10 ** 3)


class SquareRoot(Process):
    def start(self):
        print("Square Root:", math.sqrt(10))


class CubeRoot(Process):
    def start(self):
        print("Cube Root:", 10 ** (1 / 3))


if __name__ == "__main__":
    for kind in (Square, Cube, SquareRoot, CubeRoot):
        kind().start()
