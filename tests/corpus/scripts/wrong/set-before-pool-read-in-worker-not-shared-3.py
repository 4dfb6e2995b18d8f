# convert prices with today's exchange rate
from multiprocessing import Pool

rate = 1.0


def to_dollars(euro):
    return round(euro * rate, 2)


if __name__ == "__main__":
    rate = 1.25     # today's rate, would come from the internet
    prices = [4, 8, 10, 100]
    with Pool(2) as pool:
        dollars = pool.map(to_dollars, prices)
    for e, d in zip(prices, dollars):
        print(e, "EUR =", d, "USD")
