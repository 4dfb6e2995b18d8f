import math
from multiprocessing import Process
from multiprocessing.connection import wait


def square(n):
    print(f"Square: {n**2}")


def cube(n):
    print(f"Cube: {n**3}")


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}")


def main(n=10):
    running = {}
    for function in (square, cube, square_root, cube_root):
        process = Process(target=function, args=(n,))
        process.start()
        running[process.sentinel] = process

    # take leave of them in the order in which they end
    while running:
        for sentinel in wait(running):
            running.pop(sentinel).join()


if __name__ == "__main__":
    main()
