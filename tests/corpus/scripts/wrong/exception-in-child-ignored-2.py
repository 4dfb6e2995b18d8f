import multiprocessing as mp

PRICES = {"rose": 3.5, "tulip": 1.2, "daisy": 0.8}


class Delivery(mp.Process):
    def __init__(self, flower, number, income):
        super().__init__(name=flower)
        self.number = number
        self.income = income

    def run(self):
        money = PRICES[self.name] * self.number
        with self.income.get_lock():
            self.income.value += money


def main():
    income = mp.Value("d", 0.0)
    orders = [("rose", 10), ("lily", 5), ("daisy", 20)]
    deliveries = [Delivery(f, n, income) for f, n in orders]
    for d in deliveries:
        d.start()
    delivered = 0
    for d in deliveries:
        d.join()
        delivered += 1
    print(f"{delivered} orders delivered, income {income.value:.2f}")


if __name__ == "__main__":
    main()
