from multiprocessing import Pool


def first_file(path):
    return open(path, "rb")


if __name__ == "__main__":
    with Pool(2) as pool:
        files = pool.map(first_file, [__file__, __file__])
        for f in files:
            print(f.readline())
