import multiprocessing as mp


def add(pair):
    return pair[0] + pair[1]


def main():
    with mp.Pool(2) as pool:
        print(pool.map(add, [(1, 2), (3, 4)]))


if name == "__main__":
    main()
