from multiprocessing import Pool


def square(n):
    return n * n


def row(numbers):
    with Pool(2) as inner:
        return sum(inner.map(square, numbers))


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(row, [[1, 2], [3, 4], [5, 6]]))
