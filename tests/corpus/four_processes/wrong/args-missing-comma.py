import math
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
    p1 = Process(target=square, args=(n))
    p2 = Process(target=cube, args=(n))
    p3 = Process(target=square_root, args=(n))
    p4 = Process(target=cube_root, args=(n))
    for p in (p1, p2, p3, p4):
        p.start()
    for p in (p1, p2, p3, p4):
        p.join()


if __name__ == "__main__":
    main()
