from multiprocessing import Pool


def double(n):
    return 2 * n


if __name__ == "__main__":
    with Pool(2) as pool:
        print("pool is open")
    print(pool.map(double, [1, 2, 3]))
