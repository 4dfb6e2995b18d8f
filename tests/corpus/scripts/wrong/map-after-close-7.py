from multiprocessing import Pool


def celsius(f):
    return round((f - 32) * 5 / 9, 1)


def fahrenheit(c):
    return c * 9 / 5 + 32


if __name__ == "__main__":
    pool = Pool(4)
    print("in C:", pool.map(celsius, [32, 50, 212]))
    pool.close()
    pool.join()
    print("in F:", pool.map(fahrenheit, [0, 10, 100]))
    pool.close()
    pool.join()
