from dataclasses import dataclass
from multiprocessing import Pool


@dataclass
class Overdrawn(Exception):
    owner: str
    missing: float

    def __str__(self):
        return f"{self.owner} is {self.missing} short"


@dataclass
class Account:
    owner: str
    balance: float

    def pay(self, amount):
        if amount > self.balance:
            raise Overdrawn(owner=self.owner, missing=amount - self.balance)
        return self.balance - amount


def pay_rent(account):
    return account.pay(500)


if __name__ == "__main__":
    accounts = [Account("Ulla", 900), Account("Vera", 320.5), Account("Will", 501)]
    with Pool(3) as pool:
        rests = pool.imap(pay_rent, accounts)
        for account in accounts:
            try:
                print(account.owner, "has left", next(rests))
            except Overdrawn as problem:
                print("!", problem)
