# print a fir tree, each row by another worker
from multiprocessing import Pool

HEIGHT = 7


def draw_row(r):
    # the thick rows at the bottom need a bit more computing
    x = 0
    for i in range((HEIGHT - r) * 30000):
        x += i % 7
    print(" " * (HEIGHT - r) + "*" * (2 * r + 1) + "\n", end="")


if __name__ == "__main__":
    pool = Pool(4)
    pool.map(draw_row, range(HEIGHT), chunksize=1)
    pool.close()
    pool.join()
    print(" " * HEIGHT + "|")
