import sys
import time
from multiprocessing import Pool


def cell(text):
    sys.stdout.write(str(text).rjust(8))
    sys.stdout.flush()


def print_row(row_number):
    """one row of the multiplication table"""
    cell(row_number)
    for column in range(1, 6):
        time.sleep(0.005)
        cell(row_number * column)
    sys.stdout.write("\n")
    sys.stdout.flush()


def main():
    with Pool(3) as pool:
        pool.map(print_row, range(1, 7), chunksize=1)
    print("table complete")


if __name__ == "__main__":
    main()
