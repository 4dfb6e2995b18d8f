from multiprocessing import Pool

PRICES = {"tea": 3, "cake": 5}


def price(item):
    try:
        return PRICES[item]
    except KeyError:
        return None


if __name__ == "__main__":
    order = ["tea", "lobster", "cake"]
    with Pool(2) as pool:
        for item, cost in zip(order, pool.map(price, order)):
            print(item, "is not on the card" if cost is None else cost)
