import multiprocessing as mp
from time import sleep


class Basket:
    def __init__(self, owner):
        self.owner = owner
        self.items = []

    def collect(self, what, price):
        sleep(0.05)
        self.items.append((what, price))

    def total(self):
        return sum(price for _, price in self.items)


if __name__ == "__main__":
    basket = Basket("Mia")
    shops = [("apples", 3), ("bread", 2), ("cheese", 7)]

    helpers = []
    while shops:
        what, price = shops.pop()
        h = mp.Process(target=basket.collect, args=(what, price))
        h.start()
        helpers.append(h)
    for h in helpers:
        h.join()

    print(f"{basket.owner}'s basket: {basket.items}")
    print(f"Total: {basket.total()} Euro")
