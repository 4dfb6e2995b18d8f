import multiprocessing


def teller(account, amount):
    with account.get_lock():
        account.value += amount
    print("paid in", amount)


class Bank:
    def __init__(self):
        self.account = multiprocessing.Value("i", 0)
        self.tellers = []

    def hire(self, amount):
        t = multiprocessing.Process(target=teller, args=(self.account, amount))
        self.tellers.append(t)

    def open(self):
        print("bank opens")
        for t in self.tellers:
            t.start

    def close(self):
        for t in self.tellers:
            t.join
        print("bank closes, balance is", self.account.value)


if __name__ == "__main__":
    bank = Bank()
    for amount in (10, 20, 50):
        bank.hire(amount)
    bank.open()
    bank.close()
