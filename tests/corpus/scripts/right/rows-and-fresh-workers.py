from multiprocessing import Pool
import time


def row_product(row):
    time.sleep(0.05)
    p = 1
    for x in row:
        p *= x
    return p


def clean(line):
    return line.strip().lower().replace(",", "")


if __name__ == "__main__":
    rows = [[1, 2, 3], [4], [5, 6], [7, 8, 9], [2, 2, 2], [10, 10]]
    # a new worker after every two rows, because of memory
    with Pool(3, maxtasksperchild=2) as pool:
        products = pool.map(row_product, rows, chunksize=1)
    for row, product in zip(rows, products):
        print(row, "=>", product)

    # second exercise, a second pool
    lines = ["  Hello, World", "Good BYE,  ", "Yes, Sir "]
    pool = Pool(2)
    print(pool.map(clean, lines))
    pool.close()
    pool.join()
