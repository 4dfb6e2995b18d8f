from multiprocessing import Pool


def divisors(n):
    return [d for d in range(1, n + 1) if n % d == 0]


if __name__ == "__main__":
    with Pool(2) as pool:
        print(sorted({d for ds in pool.imap_unordered(divisors, (6, 8, 9)) for d in ds}))
