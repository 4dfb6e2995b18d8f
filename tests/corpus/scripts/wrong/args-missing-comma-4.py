import multiprocessing as mp


def interest(amount):
    for year in range(1, 4):
        amount = amount * 1.02
        print(f"year {year}: {amount:.2f}")


def start_account(amount):
    what_to_pass = (amount)      # must be a tuple
    p = mp.Process(target=interest, name="account", args=what_to_pass)
    p.start()
    return p


def main():
    print("starting the accounts")
    accounts = []
    for euro in (100.0, 250.5):
        accounts.append(start_account(euro))
    for a in accounts:
        a.join()


if __name__ == "__main__":
    main()
