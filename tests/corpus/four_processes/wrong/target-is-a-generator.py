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


def step(function, n):
    yield function(n)


def main(n=10):
    processes = [Process(target=step, args=(f, n)) for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
