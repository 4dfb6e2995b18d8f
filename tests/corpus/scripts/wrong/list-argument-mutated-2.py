import multiprocessing as mp


class Account:
    def __init__(self, owner, money):
        self.owner = owner
        self.money = money
        self.history = {}


def add_interest(account, percent):
    gain = account.money * percent / 100
    account.money += gain
    account.history["interest"] = gain


def main():
    accounts = [Account("Ida", 100), Account("Per", 250), Account("Siv", 40)]
    clerks = []
    for a in accounts:
        clerk = mp.Process(target=add_interest, kwargs={"account": a, "percent": 3})
        clerk.start()
        clerks.append(clerk)
    for clerk in clerks:
        clerk.join()
    for a in accounts:
        print(a.owner, a.money, a.history)


if __name__ == "__main__":
    main()
