from multiprocessing import Pool


def third(length):
    """each of the 3 children gets a third of the rope"""
    return length / 3


def cone_volume(radius):
    # volume of a cone with height 1: pi r^2 / 3
    return 3.14159 * radius ** 2 / 3


if __name__ == '__main__':
    with Pool(2) as pool:
        print("thirds:", pool.map(third, [9, 10, 12]))
        print("cones:", [round(v, 2) for v in pool.map(cone_volume, [1, 2, 3])])
