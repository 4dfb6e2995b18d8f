from multiprocessing import Process


class Basket:
    def __init__(self, prices):
        self.prices = prices

    def total(self):
        return sum(self.prices)


def checkout(prices):
    basket = Basket(prices)
    print("you pay", basket.total)


if __name__ == "__main__":
    customers = [Process(target=checkout, args=(prices,)) for prices in ([3, 4], [10])]
    for c in customers:
        c.start()
    for c in customers:
        c.join()
