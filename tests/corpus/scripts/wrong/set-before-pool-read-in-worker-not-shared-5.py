from multiprocessing import Pool

rate = 1.0      # is changed further down


def to_dollar(euro):
    return round(euro * rate, 2)


if __name__ == "__main__":
    prices = [10, 20, 50, 99]
    rate = 1.25
    print("rate today:", rate)
    pool = Pool(4)
    dollars = pool.map(to_dollar, prices)
    pool.close()
    pool.join()
    for e, d in zip(prices, dollars):
        print(e, "EUR =", d, "USD")
