import multiprocessing
import sys
import time


class Picture:
    house = ["    /\\    ", "   /  \\   ", "  /____\\  ", "  | [] |  ", "  |____|  "]

    def __init__(self, color):
        self.color = color


def print_row(row):
    text = Picture.house[row]
    time.sleep(0.01 * text.count("_") + 0.03 * (row % 2))
    print(text, flush=True)


def main():
    print("My house:")
    sys.stdout.flush()
    with multiprocessing.Pool(5) as pool:
        # map keeps the order
        pool.map(print_row, range(len(Picture.house)), chunksize=1)
    print("looks nice!")


if __name__ == "__main__":
    main()
