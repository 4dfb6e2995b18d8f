import multiprocessing


def fahrenheit(c):
    return c * 1.8 + 32


if __name__ == '__main__':
    pool = multiprocessing.Pool(processes=3)
    result = pool.map(fahrenheit, [-40, 0, 15, 37, 100])
    pool.close()
    pool.join()
    print(result)
