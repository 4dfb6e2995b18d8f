import math
from multiprocessing import Process


# the square
def square(n):
    print("Square: %s" % (n ** 2))


# the cube
def cube(n):
    print("Cube: %s" % (n ** 3))


# the square root
def square_root(n):
    print("Square Root: %s" % math.sqrt(n))


# the cube root
def cube_root(n):
    print("Cube Root: %s" % (n ** (1 / 3)))


def main(n=10):
    processes = [Process(target=f, args=(n,)) for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


main()
