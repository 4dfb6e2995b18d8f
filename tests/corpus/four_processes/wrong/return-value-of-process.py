import math
from multiprocessing import Process


def square(n):
    return f"Square: {n ** 2}"


def cube(n):
    return f"Cube: {n ** 3}"


def square_root(n):
    return f"Square Root: {math.sqrt(n)}"


def cube_root(n):
    return f"Cube Root: {n ** (1 / 3)}"


def main(n=10):
    processes = [Process(target=f, args=(n,)) for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        print(p.join())


if __name__ == "__main__":
    main()
