import math
import multiprocessing
import sys


def square(n):
    sys.stdout.write(f"Square: {n * n}\n")


def cube(n):
    sys.stdout.write(f"Cube: {n ** 3}\n")


def square_root(n):
    sys.stdout.write(f"Square Root: {math.sqrt(n)}\n")


def cube_root(n):
    sys.stdout.write(f"Cube Root: {n ** (1 / 3)}\n")


def main(n=10):
    a = multiprocessing.Process(target=square, args=(n,))
    b = multiprocessing.Process(target=cube, args=(n,))
    c = multiprocessing.Process(target=square_root, args=(n,))
    d = multiprocessing.Process(target=cube_root, args=(n,))
    for p in (a, b, c, d):
        p.start()
    for p in (a, b, c, d):
        p.join()


if __name__ == "__main__":
    main()
