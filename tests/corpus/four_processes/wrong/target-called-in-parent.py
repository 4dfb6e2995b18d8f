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
    p1 = Process(target=square(n))
    p2 = Process(target=cube(n))
    p3 = Process(target=square_root(n))
    p4 = Process(target=cube_root(n))

    p1.start()
    p2.start()
    p3.start()
    p4.start()

    p1.join()
    p2.join()
    p3.join()
    p4.join()


if __name__ == "__main__":
    main()
