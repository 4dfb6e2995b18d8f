# sum of every row of a matrix, one process for each row
from multiprocessing import Process

matrix = [[1, 2, 3], [4, 5, 6], [7], [8, 9]]


def row_sum(row):
    print("row", row, "sum", sum(row))


def main():
    helpers = []
    for row in matrix:
        helpers.append(Process(target=row_sum, args=[row]))
    for h in helpers:
        h.start()
    for h in helpers:
        h.join()


if __name__ == "__main__":
    main()
