import multiprocessing


def digits(n):
    return sum(int(c) for c in str(2 ** n))


if __name__ == "__main__":
    exponents = [10, 100, 1000, 2000]
    pool = multiprocessing.Pool(processes=4)
    for e, d in zip(exponents, pool.map(digits, exponents)):
        print(f"2^{e}: digit sum {d}")
