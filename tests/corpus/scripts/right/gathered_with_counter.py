import multiprocessing as mp
import time


def square(n):
    time.sleep(0.01 * (10 - n))
    return n * n


if __name__ == "__main__":
    numbers = range(1, 9)
    squares = []
    smallest = 1000
    with mp.Pool(4) as pool:
        for k, s in zip(numbers, pool.imap_unordered(square, numbers)):
            squares.append(s)
            smallest = min(smallest, s)
            print("done:", k, "of", len(numbers))
    print(sum(squares), smallest)
