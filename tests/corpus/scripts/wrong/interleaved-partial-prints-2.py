import multiprocessing as mp
import sys
import time


def row(n):
    out = sys.stdout
    out.write(f"row {n}:")
    out.flush()
    for column in range(1, 7):
        time.sleep(0.03)           # it is a hard calculation
        out.write(f" {n * column:3}")
        out.flush()
    out.write("\n")
    out.flush()


def main():
    print("multiplication table")
    with mp.Pool(processes=2) as pool:
        pool.map(row, range(1, 7), chunksize=1)
    print("end of the table")


if __name__ == "__main__":
    main()
