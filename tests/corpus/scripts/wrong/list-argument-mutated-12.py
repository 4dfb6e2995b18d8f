from dataclasses import dataclass, field
from multiprocessing import Process


@dataclass
class Account:
    owner: str
    balance: int = 0
    history: list = field(default_factory=list)


def book(account, amounts):
    for a in amounts:
        account.balance += a
        account.history.append(a)


def evening_run(accounts, bookings):
    clerks = []
    for account in accounts:
        clerk = Process(target=book, kwargs={"account": account, "amounts": bookings[account.owner]})
        clerk.start()
        clerks.append(clerk)
    while clerks:
        clerks.pop(0).join()


def main():
    accounts = [Account("Eva", 10), Account("Jan", 20), Account("Lea")]
    evening_run(accounts, {"Eva": [5, 5], "Jan": [-20], "Lea": [1, 2, 3]})
    for account in accounts:
        print(f"{account.owner:5}{account.balance:5}  {account.history}")


if __name__ == "__main__":
    main()
