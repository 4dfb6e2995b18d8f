import multiprocessing as mp


class Account:
    def __init__(self, owner, balance):
        self.owner, self.balance = owner, balance

    def add_interest(self, percent):
        self.balance += self.balance * percent / 100
        print(mp.current_process().name, "->", self.owner, round(self.balance, 2))


if __name__ == "__main__":
    mp.freeze_support()
    mp.set_start_method("spawn")
    accounts = [Account("Mia", 100), Account("Noah", 250.5), Account("Zoe", 75)]
    list(map(lambda a: a.add_interest(3), accounts))
    print("bank total:", sum(a.balance for a in accounts))
