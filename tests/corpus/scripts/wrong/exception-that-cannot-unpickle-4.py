from multiprocessing import Pool


class NotEnoughMoney(Exception):
    def __init__(self, name, missing):
        super().__init__(f"{name} needs {missing} more")
        self.name = name
        self.missing = missing


def withdraw(order):
    name, balance, amount = order
    if amount > balance:
        raise NotEnoughMoney(name, amount - balance)
    return name, balance - amount


def main():
    orders = [("Ida", 100, 30), ("Jo", 20, 50), ("Kim", 70, 70)]
    with Pool(3) as bank:
        try:
            for name, rest in bank.map(withdraw, orders):
                print(name, "has", rest, "left")
        except NotEnoughMoney as e:
            print("Refused:", e)


if __name__ == "__main__":
    main()
