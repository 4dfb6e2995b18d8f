from multiprocessing import Pool


def tax(price):
    return round(price * 1.19, 2)


if __name__ == "__main__":
    p = Pool(2)
    print(p.map(tax, [10, 20, 99.5, 4]))
    p.join()
    p.close()
    print("bye")
