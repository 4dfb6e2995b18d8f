from multiprocessing import Pool


def find_root(n):
    r = int(n ** 0.5)
    return r if r * r == n else None


if __name__ == "__main__":
    with Pool(3) as pool:
        print(pool.map(find_root, [4, 5, 9, 10]))
        print(pool.map(find_root, [2, 3]), "- these have none")
