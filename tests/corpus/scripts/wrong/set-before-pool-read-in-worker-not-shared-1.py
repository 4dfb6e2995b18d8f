from multiprocessing import Pool

factor = 10


def scale(x):
    return x * factor


if __name__ == "__main__":
    factor = 1000
    with Pool(2) as pool:
        print(pool.map(scale, [1, 2, 3, 4]))
