from multiprocessing import Pool


def area(r):
    try:
        return pi * r ** 2
    except:
        return None


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(area, [1, 2, 3]))
