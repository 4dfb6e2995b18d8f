import multiprocessing


def square(x):
    print("square of", x, "=", x * x)


def cube(x):
    print("cube of", x, "=", pow(x, 3))


def square_root(x):
    print("square root of", x, "=", x ** (1/2))


def cube_root(x):
    exponent_top, exponent_bottom = 1, 3
    print("cube root of", x, "=", x**exponent_top / exponent_bottom)


if __name__ == "__main__":
    number = 10
    tasks = [square, cube, square_root, cube_root]
    procs = [multiprocessing.Process(target=t, args=(number,)) for t in tasks]
    for p in procs:
        p.start()
    for p in procs:
        p.join()
