import multiprocessing as mp


class Account:
    def __init__(self, cents):
        self.cents = mp.Value("q", cents)

    def move(self, amount):
        with self.cents.get_lock():
            self.cents.value += amount


def many_payments(account, amount, times):
    for _ in range(times):
        account.move(amount)


if __name__ == "__main__":
    account = Account(1000)
    ps = [
        mp.Process(target=many_payments, args=(account, 3, 2000)),
        mp.Process(target=many_payments, args=(account, -2, 2000)),
        mp.Process(target=many_payments, args=(account, 5, 2000)),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("balance", account.cents.value, "should be", 1000 + 2000 * (3 - 2 + 5))
