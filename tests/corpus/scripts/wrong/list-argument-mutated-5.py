from multiprocessing import Process


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount
        print(self.owner, "deposits", amount)


if __name__ == "__main__":
    acc = Account("Zoe")
    payments = [Process(target=acc.deposit, args=(euro,)) for euro in (5, 10, 20)]
    for p in payments:
        p.start()
    for p in payments:
        p.join()
    print("balance is now", acc.balance)    # should be 35
