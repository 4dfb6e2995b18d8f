import math
from multiprocessing import Process


def square(n):
    print("Square:", n * n)


def cube(n):
    print("Cube:", n * n * n)


def square_root(n):
    print("Square Root:", math.sqrt(n))


def cube_root(n):
    print("Cube Root:", n ** (1 / 3))


def new_process():
    pass


def main(n=10):
    processes = []
    for show in [square, cube, square_root, cube_root]:
        p = Process(target=new_process)
        p.start()
        processes.append(p)
        show(n)
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
