import math
from contextlib import nullcontext
from multiprocessing import Lock, Process, Value


def show(text, lock):
    with lock or nullcontext():
        print(text)


def square(n, lock=None):
    answer = n**2
    show(f"Square: {answer}", lock)


def cube(n, lock=None):
    answer = n**3
    show(f"Cube: {answer}", lock)


def square_root(n, lock=None):
    answer = math.sqrt(n)
    show(f"Square Root: {answer}", lock)


def cube_root(n, lock=None):
    answer = n ** (1 / 3)
    show(f"Cube Root: {answer}", lock)


def run_and_count(function, n, lock, finished):
    function(n, lock)
    with finished.get_lock():
        finished.value += 1


def main(n=10):
    lock = Lock()
    finished = Value("i", 0)
    processes = []
    for function in (square, cube, square_root, cube_root):
        processes.append(Process(target=run_and_count, args=(function, n, lock, finished)))
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print(finished.value, "processes have finished")


if __name__ == "__main__":
    main()
