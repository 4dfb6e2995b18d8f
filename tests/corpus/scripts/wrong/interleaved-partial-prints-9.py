import multiprocessing as mp
import sys
import time


def draw(shape):
    width, symbol = shape
    out = sys.stdout
    out.write("[")
    out.flush()
    for _ in range(width):
        out.write(symbol)
        out.flush()
        time.sleep(0.008)
    out.write("]\n")
    out.flush()
    return width


def main():
    shapes = [(20, "#"), (15, "*"), (25, "-"), (10, "o")]
    with mp.Pool(4) as pool:
        widths = pool.map(draw, shapes, chunksize=1)
    print("total width:", sum(widths))


if __name__ == "__main__":
    main()
