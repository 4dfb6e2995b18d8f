import time
from collections import namedtuple
from concurrent.futures import ProcessPoolExecutor

Transfer = namedtuple("Transfer", "account amount")


def apply_interest(account, amount, rate=0.03):
    time.sleep(0.05)
    return account, round(amount * (1 + rate), 2)


def main():
    transfers = [Transfer("A-17", 100.0), Transfer("B-20", 250.0), Transfer("C-31", 75.5)]
    t0 = time.perf_counter()
    with ProcessPoolExecutor(max_workers=3) as executor:
        for account, money in executor.map(apply_interest, transfers):
            print(f"{account}: {money:.2f} EUR")
    print(f"took {time.perf_counter() - t0:.2f} s")


if __name__ == "__main__":
    main()
