from multiprocessing import Pool


def naturals(n):
    yield from range(1, n + 1)


def seventh(n):
    return n / 7


if __name__ == "__main__":
    with Pool(2) as pool:
        for value in pool.imap(seventh, naturals(4)):
            print(f"{value:.4f}")
