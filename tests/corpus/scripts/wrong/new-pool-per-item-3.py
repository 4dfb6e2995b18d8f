# squares of a matrix, the numbers of a row are done in parallel
from multiprocessing import Pool


def square(x):
    return x * x


if __name__ == "__main__":
    matrix = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
        [13, 14, 15],
    ]
    squared = []
    for row in matrix:
        workers = Pool(3)
        squared.append(workers.map(square, row))
        print("row done:", squared[-1])
    print(len(squared), "rows")
