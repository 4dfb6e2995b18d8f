from functools import partial
from itertools import product
from multiprocessing import Pool


def volume(height, width, depth):
    return height * width * depth


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.starmap(partial(volume, 10), product((1, 2), (3, 4))))
