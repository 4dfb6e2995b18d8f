import multiprocessing as mp

A = [[1, 2, 0], [0, 1, 4], [5, 0, 1], [2, 2, 2]]
B = [[1, 0], [2, 1], [0, 3]]


def row_times_b(row):
    return [sum(x * B[k][j] for k, x in enumerate(row)) for j in range(2)]


if __name__ == "__main__":
    with mp.Pool(4) as pool:
        C = pool.map(row_times_b, A, chunksize=1)
    for line in C:
        print(line)
