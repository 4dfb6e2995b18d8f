from multiprocessing import Pool


def trace(matrix):
    return sum(row[i] for i, row in enumerate(matrix))


if __name__ == "__main__":
    matrices = [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]
    with Pool(2) as pool:
        print(pool.map(trace, matrices))
