import math
import itertools

_pids = itertools.count(20001)


class Process:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None):
        self._target, self._args, self._kwargs = target, args, kwargs or {}
        self.pid = self.exitcode = None

    def start(self):
        self.pid = next(_pids)
        self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        self.exitcode = 0


def square(number):
    """Print the square of the number."""
    print("Square: {}".format(number ** 2))


def cube(number):
    """Print the cube of the number."""
    print("Cube: {}".format(number ** 3))


def square_root(number):
    """Print the square root of the number."""
    print("Square Root: {}".format(math.sqrt(number)))


def cube_root(number):
    """Print the cube root of the number."""
    print("Cube Root: {}".format(number ** (1.0 / 3.0)))


def main(n=10):
    processes = [Process(target=f, args=(n,)) for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
