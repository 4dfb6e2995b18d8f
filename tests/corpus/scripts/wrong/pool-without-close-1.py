from multiprocessing import Pool


def cube(n):
    return n ** 3


if __name__ == "__main__":
    pool = Pool(4)
    print(pool.map(cube, [10, 20, 30, 40]))
