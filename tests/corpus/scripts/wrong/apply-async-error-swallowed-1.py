from multiprocessing import Pool


def add_tax(price):
    result = price * 1.19
    print("with tax: " + result)


if __name__ == "__main__":
    pool = Pool(2)
    for price in (10, 20, 30):
        pool.apply_async(add_tax, (price,))
    pool.close()
    pool.join()
    print("done")
