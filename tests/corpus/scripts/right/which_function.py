from multiprocessing import Pool


def double(x):
    return 2 * x


def half(x):
    return x / 2


if __name__ == "__main__":
    with Pool(2) as pool:
        for f in [double, half]:
            print(f, pool.map(f, [1, 2, 3]))
