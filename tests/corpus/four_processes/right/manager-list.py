import math
import multiprocessing as mp
import os


def square(n):
    print(f"Square: {n * n}")


def cube(n):
    print(f"Cube: {n * n * n}")


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n):
    print(f"Cube Root: {math.cbrt(n)}")


def do_and_sign(function, n, visitors):
    function(n)
    visitors.append((function.__name__, os.getpid()))


def main(n=10):
    with mp.Manager() as manager:
        visitors = manager.list()
        processes = [
            mp.Process(target=do_and_sign, args=(function, n, visitors))
            for function in (square, cube, square_root, cube_root)
        ]
        for p in processes:
            p.start()
        for p in processes:
            p.join()
        for name, pid in visitors:
            print(name, "was done by process", pid)


if __name__ == "__main__":
    main()
