import multiprocessing
from math import pow, sqrt


def square(n):
    print("Square: " + str(n ** 2))


def cube(n):
    print("Cube: " + str(n ** 3))


def square_root(n):
    print("Square Root: " + str(sqrt(n)))


def cube_root(n):
    print("Cube Root: " + str(pow(n, 1 / 3)))


def main(n=10):
    for f in [square, cube, square_root, cube_root]:
        multiprocessing.Process(target=f, args=[n]).start()

    for child in multiprocessing.active_children():
        child.join()


if __name__ == "__main__":
    main()
