import math
from multiprocessing import Pool


def square(n):
    print(f"Square: {n**2}")


def cube(n):
    print(f"Cube: {n**3}")


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n):
    print(f"Cube Root: {math.pow(n, 1/3)}")


def main(n=10):
    with Pool(4) as pool:
        for f in (square, cube, square_root, cube_root):
            pool.apply_async(f, (n,))


if __name__ == "__main__":
    main()
