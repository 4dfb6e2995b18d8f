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


def powers(n):
    square(n)
    cube(n)


def roots(n):
    square_root(n)
    cube_root(n)


def main(n=10):
    p1 = Process(target=powers, args=(n,))
    p2 = Process(target=roots, args=(n,))
    p1.start()
    p2.start()
    p1.join()
    p2.join()


if __name__ == "__main__":
    main()
