"""Matrix times matrix, row by row in a pool."""
import multiprocessing
import time

A = [[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]]
B = [[2, 0], [1, 3]]


def row_times_b(i):
    time.sleep(0.02 * (len(A) - i))
    return [sum(a * b for a, b in zip(A[i], col)) for col in zip(*B)]


if __name__ == "__main__":
    product = [None] * len(A)
    pool = multiprocessing.Pool(5)
    i = 0
    for row in pool.imap_unordered(row_times_b, range(len(A))):
        product[i] = row
        i += 1
    pool.close()
    pool.join()
    for i in range(len(A)):
        print(A[i], "* B =", product[i])
