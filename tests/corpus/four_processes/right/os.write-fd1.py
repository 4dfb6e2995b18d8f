import os
from math import cbrt, sqrt
from multiprocessing import Process

STDOUT = 1


def say(text):
    # one write for the whole line, so that lines of different processes cannot mix
    os.write(STDOUT, (text + "\n").encode())


def square(n):
    say(f"Square: {n * n}")


def cube(n):
    say(f"Cube: {n * n * n}")


def square_root(n):
    say(f"Square Root: {sqrt(n)}")


def cube_root(n):
    say(f"Cube Root: {cbrt(n)}")


def main(n=10):
    children = [Process(target=f, args=(n,)) for f in (square, cube, square_root, cube_root)]
    for child in children:
        child.start()
    while children:
        children.pop().join()


if __name__ == "__main__":
    main()
