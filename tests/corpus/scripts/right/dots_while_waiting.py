import multiprocessing
import sys
import time


def dots():
    for _ in range(1000):
        sys.stdout.write(".")
        sys.stdout.flush()
        time.sleep(0.1)


def slow_square(n):
    time.sleep(0.3)
    return n * n


if __name__ == "__main__":
    progress = multiprocessing.Process(target=dots)
    progress.start()
    with multiprocessing.Pool(3) as pool:
        squares = pool.map(slow_square, range(6))
    progress.terminate()
    progress.join()
    print()
    print(squares)
