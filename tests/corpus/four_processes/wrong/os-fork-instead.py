import os
import sys


def square(n):
    result = n ** 2
    print("Square: " + str(result))


def cube(n):
    result = n ** 3
    print("Cube: " + str(result))


def square_root(n):
    result = n ** (1/2)
    print("Square Root: " + str(result))


def cube_root(n):
    result = n ** (1/3)
    print("Cube Root: " + str(result))


def main(n=10):
    for f in (square, cube, square_root, cube_root):
        sys.stdout.flush()
        pid = os.fork()
        if pid == 0:
            f(n)
            sys.stdout.flush()
            os._exit(0)
        os.waitpid(pid, 0)


if __name__ == "__main__":
    main()
