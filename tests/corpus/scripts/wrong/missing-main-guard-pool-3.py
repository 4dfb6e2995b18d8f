from multiprocessing import Pool


def power(base, exponent):
    return base ** exponent


def main():
    pairs = [(2, 3), (3, 2), (10, 2), (5, 4)]
    with Pool(2) as pool:
        print(pool.starmap(power, pairs))


main()
