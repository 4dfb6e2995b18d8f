from multiprocessing import Pool


def area(rect):
    width, height = rect
    return width * height


def volume(width, height, depth=2):
    return width * height * depth


if __name__ == "__main__":
    rects = list(zip([2, 3, 5], [10, 20, 30]))
    with Pool(3) as pool:
        areas = pool.map(area, rects)
        volumes = pool.starmap(volume, rects)
    for r, a, v in zip(rects, areas, volumes):
        print(r, a, v)
