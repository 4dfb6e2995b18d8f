import multiprocessing as mp
import time

A = [[9, 8, 7], [1, 2, 3], [0, 0, 1]]
V = [1, 2, 3]


def row_times_vector(row):
    time.sleep(sum(row) / 60)
    return sum(r * v for r, v in zip(row, V))


if __name__ == "__main__":
    with mp.Pool(3) as pool:
        product = list(pool.imap_unordered(row_times_vector, A))
    # row 0 of A times V is product[0] and so on
    for i in range(len(A)):
        print(A[i], "*", V, "=", product[i])
