from multiprocessing import Process


def square(n):
    print("Square: %s" % (n ** 2))


def cube(n):
    print("Cube: %s" % (n ** 3))


def square_root(n):
    print("Square Root: %s" % (n ** 0.5))


def cube_root(n):
    print("Cube Root: %s" % (n ** (1 / 3)))


def main(n=10):
    ps = [Process(target=f, args=(n,)) for f in (square, cube, square_root, cube_root)]
    [(p.start(), p.join()) for p in ps]


if __name__ == "__main__":
    main()
