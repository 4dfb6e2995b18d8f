import math
import multiprocessing


def square(n):
    print("Square: %s" % (n * n))


def cube(n):
    print("Cube: %s" % (n * n * n))


def square_root(n):
    print("Square Root: %r" % math.exp(math.log(n) / 2))


def cube_root(n):
    # log(cube root of n) is a third of log(n)
    print("Cube Root: %r" % math.exp(math.log(n) / 3))


def main(n=10):
    names = [square, cube, square_root, cube_root]
    running = []
    for f in names:
        proc = multiprocessing.Process(target=f, args=(n,))
        running.append(proc)
        proc.start()
    for proc in running:
        proc.join()


if __name__ == "__main__":
    main()
