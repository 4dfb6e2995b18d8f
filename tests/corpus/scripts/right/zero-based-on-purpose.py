from multiprocessing import Pool


def power(n):
    return 2 ** n


if __name__ == "__main__":
    with Pool(4) as pool:
        for n, p in enumerate(pool.map(power, range(8))):
            print(f"bit {n} is worth {p}")
