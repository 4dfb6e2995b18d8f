import math
import time
from multiprocessing import Process


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
    Process(target=square, args=(n,)).start()
    Process(target=cube, args=(n,)).start()
    Process(target=square_root, args=(n,)).start()
    Process(target=cube_root, args=(n,)).start()
    time.sleep(1)


if __name__ == "__main__":
    main()
