import multiprocessing as mp
import os


def double(x):
    return x + x


def square(x):
    return x ** 2


def cube(x):
    return x ** 3


def cube_root(x):
    third = 3
    return x ** 1 / third


def show(title, function, x):
    print(f"[{os.getpid()}] {title} of {x}: {function(x)}")


if __name__ == "__main__":
    number = 10
    jobs = {"double": double, "square": square, "cube": cube, "cube root": cube_root}
    running = {}
    for title in jobs:
        running[title] = mp.Process(target=show, args=(title, jobs[title], number))
    for p in running.values():
        p.start()
    for p in running.values():
        p.join()
