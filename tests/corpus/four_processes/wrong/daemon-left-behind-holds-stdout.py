import math
import os
import sys
import time


def square(n):
    print(f"Square: {n**2}")


def cube(n):
    print(f"Cube: {n**3}")


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n):
    print(f"Cube Root: {math.pow(n, 1/3)}")


def main(n=10):
    sys.stdout.flush()
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for f in (square, cube, square_root, cube_root):
                f(n)
            sys.stdout.flush()
            time.sleep(120)
        os._exit(0)
    os.wait()


if __name__ == "__main__":
    main()
