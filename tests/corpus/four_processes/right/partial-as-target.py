import math
import multiprocessing as mp
from functools import partial


def show(label, value):
    print(f"{label}: {value}")


def square(n):
    show("Square", n**2)


def cube(n):
    show("Cube", n**3)


def square_root(n):
    show("Square Root", math.sqrt(n))


def cube_root(n):
    show("Cube Root", math.cbrt(n))


def main(n=10):
    targets = [partial(f, n) for f in (square, cube, square_root, cube_root)]
    processes = [mp.Process(target=t) for t in targets]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
        p.close()


if __name__ == "__main__":
    main()
