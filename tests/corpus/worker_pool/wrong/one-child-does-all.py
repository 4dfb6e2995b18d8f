import math
from multiprocessing import Pipe, Process


def square_root(x):
    return math.sqrt(x)


def all_roots(conn, numbers):
    for x in numbers:
        conn.send(square_root(x))
    conn.send(None)


def square_roots(numbers, processes=8):
    here, there = Pipe()
    child = Process(target=all_roots, args=(there, list(numbers)))
    child.start()
    roots = []
    while (root := here.recv()) is not None:
        roots.append(root)
    child.join()
    return roots


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
