import math
from multiprocessing import Process


def square(number):
    """Print the square of the number."""
    print("Square: {}".format(number ** 2))


def cube(number):
    """Print the cube of the number."""
    print("Cube: {}".format(number ** 3))


def square_root(number):
    """Print the square root of the number."""
    print("Square Root: {}".format(math.sqrt(number)))


def cube_root(number):
    """Print the cube root of the number."""
    print("Cube Root: {}".format(number ** (1.0 / 3.0)))


def run_process(process):
    process.start()
    process.join()
    return process.exitcode


def main(n=10):
    processes = [
        Process(target=square, args=(n,), name="square"),
        Process(target=cube, args=(n,), name="cube"),
        Process(target=square_root, args=(n,), name="square root"),
        Process(target=cube_root, args=(n,), name="cube root"),
    ]
    codes = list(map(run_process, processes))
    print("exit codes:", codes)


if __name__ == "__main__":
    main()
