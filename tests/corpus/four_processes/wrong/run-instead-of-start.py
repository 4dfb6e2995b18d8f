import math
import multiprocessing


def square(n):
    print("Square:", n * n)


def cube(n):
    print("Cube:", n * n * n)


def square_root(n):
    print("Square Root:", math.sqrt(n))


def cube_root(n):
    print("Cube Root:", n ** (1 / 3))


def main(n=10):
    functions = [square, cube, square_root, cube_root]
    processes = []
    for function in functions:
        processes.append(multiprocessing.Process(target=function, args=(n,)))
    for process in processes:
        process.run()


if __name__ == "__main__":
    main()
