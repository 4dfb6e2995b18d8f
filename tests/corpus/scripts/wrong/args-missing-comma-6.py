import multiprocessing
from dataclasses import dataclass


@dataclass
class Account:
    owner: str
    cents: int


def add_interest(account):
    account.cents = round(account.cents * 1.02)
    print(f"{account.owner} now has {account.cents / 100:.2f}")


def launch(account):
    worker = multiprocessing.Process(
        target=add_interest,
        args=(account),
        name=account.owner,
    )
    worker.start()
    return worker


def main():
    bank = {a.owner: a for a in (Account("Mia", 1050), Account("Noah", 99900))}
    running = []
    try:
        for account in bank.values():
            running.append(launch(account))
    finally:
        for worker in running:
            worker.join()
        print("workers started:", len(running))


if __name__ == "__main__":
    main()
