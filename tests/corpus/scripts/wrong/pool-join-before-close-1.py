from multiprocessing import Pool


def half(n):
    return n / 2


if __name__ == "__main__":
    pool = Pool(4)
    print(pool.map(half, range(10)))
    pool.join()
