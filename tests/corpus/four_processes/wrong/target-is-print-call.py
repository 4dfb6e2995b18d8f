from multiprocessing import Process


def square(n):
    print("Square:", n ** 2)
    return n ** 2


def cube(n):
    print("Cube:", n ** 3)
    return n ** 3


def square_root(n):
    print("Square Root:", n ** 0.5)
    return n ** 0.5


def cube_root(n):
    print("Cube Root:", n ** (1 / 3))
    return n ** (1 / 3)


def main(n=10):
    p1 = Process(target=print(f"Square: {n ** 2}"))
    p2 = Process(target=print(f"Cube: {n ** 3}"))
    p3 = Process(target=print(f"Square Root: {n ** 0.5}"))
    p4 = Process(target=print(f"Cube Root: {n ** (1 / 3)}"))
    for p in (p1, p2, p3, p4):
        p.start()
    for p in (p1, p2, p3, p4):
        p.join()


if __name__ == "__main__":
    main()
