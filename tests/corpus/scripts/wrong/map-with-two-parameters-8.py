# Area of some rectangles with a pool
from multiprocessing import Pool


def area(width, height):
    return width * height


if __name__ == "__main__":
    widths = [2, 5, 7, 10]
    heights = [3, 1, 4, 6]
    with Pool(3) as pool:
        areas = pool.map(area, zip(widths, heights))
    for w, h, a in zip(widths, heights, areas):
        print(w, "x", h, "=", a)
