import math
from multiprocessing import Process


def square(n):
    print("Square:", n ** 2)


def cube(n):
    print("Cube:", n ** 3)


def square_root(n):
    print("Square Root:", math.sqrt(n))


def cube_root(n):
    print("Cube Root:", math.cuberoot(n))


def main(n=10):
    processes = [Process(target=f, args=(n,)) for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print("finished")


if __name__ == "__main__":
    main()
