from multiprocessing import Pool


def area(width, height):
    return width * height


if __name__ == "__main__":
    widths = [2, 3, 5, 7]
    heights = [10, 20, 30, 40]
    with Pool(4) as pool:
        areas = pool.map(area, zip(widths, heights))
    print(areas)
