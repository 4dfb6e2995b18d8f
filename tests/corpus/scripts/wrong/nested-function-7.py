import multiprocessing as mp


def main():
    factor = 7

    def times(n):
        return n * factor

    with mp.Pool(2) as pool:
        for line in pool.map(times, range(1, 6)):
            print(line)


if __name__ == "__main__":
    main()
