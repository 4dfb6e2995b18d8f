import math
from multiprocessing import Process


def square(n):
    print(f"Square: {n ** 2}")


def cube(n):
    print(f"Cube: {n ** 3}")


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}")


def main(n=10):
    processes = [
        Process(target=square, args=(n,)),
        Process(target=cube, args=(n,)),
        Process(target=square_root, args=(n,)),
        Process(target=cube_root, args=(n,)),
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
