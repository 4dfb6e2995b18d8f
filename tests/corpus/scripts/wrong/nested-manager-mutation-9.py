import multiprocessing as mp


def book(accounts, number, amount):
    account = accounts[number]
    account["balance"] += amount
    account["bookings"] += 1


def main():
    manager = mp.Manager()
    accounts = manager.list([{"owner": o, "balance": 0, "bookings": 0} for o in "ABC"])
    orders = [(0, 100), (1, 250), (2, 75), (0, -30)]
    with mp.Pool(2) as pool:
        pool.starmap(book, [(accounts, number, amount) for number, amount in orders])
    for account in accounts:
        print(account)
    manager.shutdown()


if __name__ == "__main__":
    main()
