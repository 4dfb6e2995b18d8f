import multiprocessing.pool
import os


def rectangle(width, height):
    return width * height, os.getpid()


if __name__ == "__main__":
    sides = [(2, 3), (4, 5), (6, 7), (8, 9)]
    pool = multiprocessing.pool.ThreadPool(processes=4)
    try:
        answers = pool.starmap(rectangle, sides)
    finally:
        pool.close()
        pool.join()
    for (w, h), (area, pid) in zip(sides, answers):
        print(f"{w} x {h} = {area}   calculated in process {pid}")
