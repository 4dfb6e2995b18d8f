from multiprocessing import Process


class Shop:
    def __init__(self, town):
        self.town = town

    def label(self, fruit):
        return f"{fruit} from {self.town}"

    def sell(self, fruits):
        lines = self.labels(fruits)
        print("\n".join(lines))

    def labels(self, fruits):
        return [self.label(fruit) for fruit in fruits]


if __name__ == "__main__":
    shop = Shop("Bari")
    basket = ["figs"]
    seller = Process(target=shop.sell, args=(basket))
    seller.start()
    seller.join()
