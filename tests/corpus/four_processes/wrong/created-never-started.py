import math
from multiprocessing import Process


def square(n):
    print(f"Square: {n * n}")


def cube(n):
    print(f"Cube: {n ** 3}")


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n):
    print(f"Cube Root: {n ** (1/3)}")


def main(n=10):
    a = Process(target=square, args=(n,))
    b = Process(target=cube, args=(n,))
    c = Process(target=square_root, args=(n,))
    d = Process(target=cube_root, args=(n,))
    for p in [a, b, c, d]:
        p.join()


if __name__ == "__main__":
    main()
