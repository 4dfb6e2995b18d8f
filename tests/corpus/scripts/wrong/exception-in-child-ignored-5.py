import multiprocessing as mp

PRICES = {"apple": 0.4, "bread": 2.2, "milk": 1.1, "honey": 6.0}


class Customer(mp.Process):
    def __init__(self, slot, basket, bill):
        super().__init__()
        self.slot, self.basket, self.bill = slot, basket, bill

    def run(self):
        total = 0
        for thing, how_many in self.basket.items():
            total += PRICES[thing] * how_many
        self.bill[self.slot] = total


def main():
    baskets = [{"apple": 5, "milk": 2}, {"bread": 1, "hony": 1}, {"milk": 6}]
    bill = mp.Array("d", len(baskets))
    customers = {i: Customer(i, b, bill) for i, b in enumerate(baskets)}
    for c in customers.values():
        c.start()
    for i, c in customers.items():
        c.join()
        print("customer", i, "has paid", round(bill[i], 2))
    print("shop income:", round(sum(bill), 2))


if __name__ == "__main__":
    main()
