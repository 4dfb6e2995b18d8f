import signal
import multiprocessing as mp


class Bank:
    def __init__(self):
        self.ok = {}
        self.errors = []

    def good(self, answer):
        owner, balance = answer
        self.ok[owner] = balance

    def bad(self, error):
        self.errors.append(error)


def quiet():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def transfer(owner, balance, amount):
    if amount > balance:
        raise ValueError(f"{owner}: not enough money")
    return owner, balance - amount


def main():
    bank = Bank()
    pool = mp.Pool(3, initializer=quiet)
    try:
        for order in (("ann", 50, 20), ("bob", 10, 11), ("cem", 99, 9), ("dan", 5, 5)):
            pool.apply_async(transfer, order, callback=bank.good, error_callback=bank.bad)
    finally:
        pool.close()
        pool.join()
    print(sorted(bank.ok.items()))
    for e in bank.errors:
        print("ERROR", e)


if __name__ == "__main__":
    main()
