import multiprocessing
import time


def fill_row(matrix, r):
    for c in range(len(matrix[r])):
        matrix[r][c] = (r + 1) * (c + 1)


def multiplication_table(size):
    matrix = [[0] * size for _ in range(size)]
    rows = []
    for r in range(size):
        proc = multiprocessing.Process(target=fill_row, kwargs=dict(matrix=matrix, r=r))
        proc.start()
        rows.append(proc)
    for proc in rows:
        proc.join()
    return matrix


if __name__ == "__main__":
    began = time.time()
    for row in multiplication_table(5):
        print(*("%3d" % x for x in row))
    print("%.2f seconds" % (time.time() - began))
