import math
from multiprocessing import Process


def square(n):
    print("Square:", n * n)


def cube(n):
    print("Cube:", n * n * n)


def square_root(n):
    print("Square Root:", math.sqrt(n))


def cube_root(n):
    print("Cube Root:", n ** (1 / 3))


def main(n=10):
    for f in [square, cube, square_root, cube_root]:
        p = Process(target=f, args=(n,))
        p.start()
    p.join()
    print("All processes have finished")


if __name__ == "__main__":
    main()
