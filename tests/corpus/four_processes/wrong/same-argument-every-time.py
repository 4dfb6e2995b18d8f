import math
from multiprocessing import Process


def square(n):
    print(f"Square: {n**2}")


def cube(n):
    print(f"Cube: {n**3}")


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n):
    print(f"Cube Root: {math.pow(n, 1/3)}")


def main(n=10):
    functions = [square, cube, square_root, cube_root]
    processes = []
    i = 0
    while len(processes) < 4:
        processes.append(Process(target=functions[i], args=(n,)))
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
