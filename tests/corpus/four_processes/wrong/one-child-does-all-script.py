import math
import multiprocessing


def numbers(n):
    print("Square:", n ** 2)
    print("Cube:", n ** 3)
    print("Square Root:", math.sqrt(n))
    print("Cube Root:", n ** (1 / 3))


if __name__ == "__main__":
    proc = multiprocessing.Process(target=numbers, args=(10,))
    proc.start()
    proc.join()
