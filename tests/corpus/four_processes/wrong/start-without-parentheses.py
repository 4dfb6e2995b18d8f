from multiprocessing import Process


def square(n):
    print("Square: {}".format(n ** 2))


def cube(n):
    print("Cube: {}".format(n ** 3))


def square_root(n):
    print("Square Root: {}".format(n ** 0.5))


def cube_root(n):
    print("Cube Root: {}".format(n ** (1.0 / 3.0)))


def main(n=10):
    jobs = [Process(target=f, args=(n,)) for f in (square, cube, square_root, cube_root)]
    for job in jobs:
        job.start
    for job in jobs:
        job.join


if __name__ == "__main__":
    main()
