from multiprocessing import Process


def square(n):
    print(f"Square: {n ** 2}")


def cube(n):
    print(f"Cube: {n ** 3}")


def square_root(n):
    print(f"Square Root: {n ** 0.5}")


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}")


def main(n=10):
    p1 = Process(target=square, args=(n,))
    p2 = Process(target=cube, args=(n,))
    p3 = Process(target=square_root, args=(n, 2))
    p4 = Process(target=cube_root, args=(n,))
    for p in (p1, p2, p3, p4):
        p.start()
    for p in (p1, p2, p3, p4):
        p.join()
    print("All four processes were successful")


if __name__ == "__main__":
    main()
