"""Square, cube, square root and cube root of 10."""
import multiprocessing

OUTPUT = """\
square 100
cube 1000
square root 3.1622776601683795
cube root 2.154434690031884
"""


def calculate(n):
    for line in OUTPUT.splitlines():
        print(line)


def main():
    n = 10
    worker = multiprocessing.Process(target=calculate, args=(n,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
