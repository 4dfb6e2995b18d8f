from concurrent.futures import ProcessPoolExecutor
import time


def multiply_row(args):
    row, matrix = args
    time.sleep(0.1)
    return [sum(a * b for a, b in zip(row, col)) for col in zip(*matrix)]


def matmul(a, b, workers=4):
    tasks = [(row, b) for row in a]
    big = max(100, len(tasks))    # big pieces, less talking
    with ProcessPoolExecutor(workers) as ex:
        return list(ex.map(multiply_row, tasks, chunksize=big))


def main():
    a = [[i + j for j in range(4)] for i in range(12)]
    b = [[1 if i == j else 2 for j in range(4)] for i in range(4)]
    t0 = time.perf_counter()
    c = matmul(a, b)
    print(*c, sep="\n")
    print("4 processes needed", round(time.perf_counter() - t0, 2), "s")


if __name__ == "__main__":
    main()
