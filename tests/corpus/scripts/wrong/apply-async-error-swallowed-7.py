from multiprocessing import Pool

prices = {"apple": 2, "pear": 3}


def bill(fruit):
    cost = prices[fruit] * 10
    print(fruit, cost)


if __name__ == "__main__":
    pool = Pool(2)
    for fruit in ["apple", "pear", "kiwi", "plum"]:
        pool.apply_async(bill, (fruit,))
    pool.close()
    pool.join()
    print("all bills printed")
