import math
import time
from multiprocessing import Process


def square(n):
    print("Square:", n ** 2)


def cube(n):
    print("Cube:", n ** 3)


def square_root(n):
    print("Square Root:", math.sqrt(n))


def cube_root(n):
    print("Cube Root:", n ** (1 / 3))


def main(n=10):
    p1 = Process(target=square, args=(n,))
    p2 = Process(target=cube, args=(n,))
    p3 = Process(target=square_root, args=(n,))
    p4 = Process(target=cube_root, args=(n,))

    # a little pause so that the lines usually come in a nice order
    p1.start()
    time.sleep(0.1)
    p2.start()
    time.sleep(0.1)
    p3.start()
    time.sleep(0.1)
    p4.start()

    p1.join()
    p2.join()
    p3.join()
    p4.join()


if __name__ == "__main__":
    main()
