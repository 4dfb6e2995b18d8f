from multiprocessing import Pool


def to_the_third(n):
    return n ** 3


if __name__ == "__main__":
    pool = Pool(processes=1)
    print(pool.map(to_the_third, [2, 3, 4, 5, 6]))
    pool.close()
    pool.join()
