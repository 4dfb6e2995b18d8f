import multiprocessing as mp


class BankError(ValueError):
    def __init__(self, *, account, missing):
        self.account = account
        self.missing = missing

    def __str__(self):
        return f"account {self.account}: {self.missing} missing"


def transfer(account, balance, amount):
    if balance < amount:
        raise BankError(account=account, missing=amount - balance)
    return balance - amount


def main():
    orders = [("A1", 500, 20), ("B2", 10, 80), ("C3", 70, 70)]
    pool = mp.Pool(2)
    open_orders = {o[0]: pool.apply_async(transfer, o) for o in orders}
    for account, handle in open_orders.items():
        try:
            print(account, "new balance", handle.get())
        except BankError as err:
            print("refused -", err)
    pool.close()
    pool.join()


if __name__ == "__main__":
    main()
