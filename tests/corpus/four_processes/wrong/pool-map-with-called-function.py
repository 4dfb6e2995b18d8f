import math
from multiprocessing import Pool


def square(number):
    """Print the square of the number."""
    print("Square: {}".format(number ** 2))


def cube(number):
    """Print the cube of the number."""
    print("Cube: {}".format(number ** 3))


def square_root(number):
    """Print the square root of the number."""
    print("Square Root: {}".format(math.sqrt(number)))


def cube_root(number):
    """Print the cube root of the number."""
    print("Cube Root: {}".format(number ** (1.0 / 3.0)))


def main(n=10):
    with Pool(4) as pool:
        pool.map(square(n), [n])
        pool.map(cube(n), [n])
        pool.map(square_root(n), [n])
        pool.map(cube_root(n), [n])


if __name__ == "__main__":
    main()
