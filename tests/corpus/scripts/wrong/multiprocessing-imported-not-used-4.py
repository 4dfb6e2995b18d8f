# Exercise: use multiprocessing to multiply every row of the matrix by the vector
import multiprocessing

MATRIX = [
    [1, 0, 2],
    [0, 3, 1],
    [4, 4, 4],
    [2, 5, 1],
]
VECTOR = [10, 20, 30]


def process_row(row):
    return sum(a * b for a, b in zip(row, VECTOR))


def process_all(rows):
    return list(map(process_row, rows))


if __name__ == "__main__":
    multiprocessing.freeze_support()
    multiprocessing.set_start_method("spawn")
    answer = process_all(MATRIX)
    for row, value in zip(MATRIX, answer):
        print(row, "->", value, "by", multiprocessing.current_process().name)
