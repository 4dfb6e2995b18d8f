import math
import os
from multiprocessing import Process


def square(n):
    print(f"Square: {n * n}")


def cube(n):
    print(f"Cube: {n * n * n}")


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}")


def main(n=10):
    print(f"Main program {os.getpid()} is going to work with the number {n}")
    processes = []
    for number, function in enumerate([square, cube, square_root, cube_root], start=1):
        process = Process(target=function, args=(n,))
        process.start()
        print(f"Started process {number} of 4 with pid {process.pid}")
        processes.append(process)
    for process in processes:
        process.join()
        print(f"{process.name} has ended with exit code {process.exitcode}")
    print("Main program: everything is done")


if __name__ == "__main__":
    main()
