from multiprocessing.pool import ThreadPool as Pool


def hoch3(zahl):
    return zahl ** 3


def main():
    with Pool(3) as pool:
        ergebnis = pool.map(hoch3, [2, 3, 4, 5, 6])
    print(ergebnis)


if __name__ == "__main__":
    main()
