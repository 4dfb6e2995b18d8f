import multiprocessing


class Account:
    def __init__(self):
        # a Value has a built in lock
        self._money = multiprocessing.Value("d", 0.0)

    def deposit(self, amount):
        old = self._money.value
        new = old + amount
        self._money.value = new

    def withdraw(self, amount):
        old = self._money.value
        self._money.value = old - amount

    @property
    def balance(self):
        return self._money.value


def many(method, amount, times=30000):
    for _ in range(times):
        method(amount)


def main():
    acc = Account()
    jobs = [
        multiprocessing.Process(target=many, args=(acc.deposit, 5.0)),
        multiprocessing.Process(target=many, args=(acc.deposit, 5.0)),
        multiprocessing.Process(target=many, args=(acc.withdraw, 3.0)),
    ]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    print(f"balance: {acc.balance:.2f}   (should be {30000 * (5 + 5 - 3):.2f})")


if __name__ == "__main__":
    main()
