from multiprocessing import Pool


def cell(x):
    return x * x


def row(n):
    with Pool(2) as inner:
        return inner.map(cell, range(n))


if __name__ == "__main__":
    with Pool(2) as outer:
        for r in outer.map(row, [2, 3, 4]):
            print(r)
