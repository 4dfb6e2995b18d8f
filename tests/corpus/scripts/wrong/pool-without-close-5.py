import multiprocessing as mp
import time


def multiply(a, b):
    """row vector times matrix"""
    return [sum(x * m for x, m in zip(a, col)) for col in zip(*b)]


def power(matrix, k):
    result = matrix
    for _ in range(k - 1):
        result = mp.Pool(3).starmap(multiply, [(row, matrix) for row in result])
    return result


if __name__ == "__main__":
    start = time.time()
    m = [[1, 1, 0], [0, 1, 1], [1, 0, 1]]
    for row in power(m, 2):
        print(row)
    print(f"{time.time() - start:.2f} seconds")
