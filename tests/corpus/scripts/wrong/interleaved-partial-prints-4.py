# times table, one row per task
import multiprocessing
import sys


def say(text):
    sys.stdout.write(text)
    sys.stdout.flush()


def table_row(n):
    say(f"row {n}:")
    for k in range(1, 11):
        slow = sum(i * i for i in range(3000 * k))   # some work
        say(f" {n * k}")
    say("\n")


if __name__ == "__main__":
    pool = multiprocessing.Pool(4)
    pool.map(table_row, range(1, 5), chunksize=1)
    pool.close()
    pool.join()
