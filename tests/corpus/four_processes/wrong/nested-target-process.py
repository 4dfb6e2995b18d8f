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
    def make(f):
        def run():
            f(n)
        return Process(target=run)

    processes = [make(square), make(cube), make(square_root), make(cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
