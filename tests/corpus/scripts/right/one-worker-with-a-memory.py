"""The ledger lives in one worker: each booking builds on the one before."""
from multiprocessing import Pool

balance = 0


def book(amount):
    global balance
    balance += amount
    return balance


if __name__ == "__main__":
    with Pool(1) as ledger:
        for after in ledger.imap(book, [100, -30, 5]):
            print("balance", after)
