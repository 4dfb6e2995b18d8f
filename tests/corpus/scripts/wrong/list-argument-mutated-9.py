import multiprocessing as mp
from dataclasses import dataclass, field


@dataclass
class Account:
    owner: str
    balance: float = 0.0
    history: list = field(default_factory=list)

    def deposit(self, amount):
        self.balance += amount
        self.history.append(amount)


def payday(account, salary):
    account.deposit(salary)
    account.deposit(salary * 0.1)     # bonus


def main():
    accounts = [Account("Eva", 100), Account("Finn", 20)]
    salaries = [2000, 1800]
    jobs = [mp.Process(target=payday, args=a) for a in zip(accounts, salaries)]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    for acc in accounts:
        print(f"{acc.owner:5} {acc.balance:8.2f} {acc.history}")


if __name__ == "__main__":
    main()
