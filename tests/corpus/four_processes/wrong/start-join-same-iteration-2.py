from multiprocessing import Process


def square(n):
    print(f"Square: {n**2}")


def cube(n):
    print(f"Cube: {n**3}")


def square_root(n):
    print(f"Square Root: {n**0.5}")


def cube_root(n):
    print(f"Cube Root: {n**(1/3)}")


def main(n=10):
    p1 = Process(target=square, args=(n,))
    p1.start()
    p1.join()

    p2 = Process(target=cube, args=(n,))
    p2.start()
    p2.join()

    p3 = Process(target=square_root, args=(n,))
    p3.start()
    p3.join()

    p4 = Process(target=cube_root, args=(n,))
    p4.start()
    p4.join()


if __name__ == "__main__":
    main(10)
