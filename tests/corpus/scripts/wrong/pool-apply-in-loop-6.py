import multiprocessing as mp
import time


def interest(balance, rate=0.02, years=10):
    for _ in range(years):
        balance *= 1 + rate
        time.sleep(0.01)
    return round(balance, 2)


ACCOUNTS = {"anna": (1000, 0.01), "ben": (250, 0.05), "cleo": (9999, 0.03), "dan": (10, 0.2)}

if __name__ == "__main__":
    bank = mp.Pool(len(ACCOUNTS))
    future = {
        owner: bank.apply(interest, kwds={"balance": money, "rate": rate, "years": 20})
        for owner, (money, rate) in ACCOUNTS.items()
    }
    bank.close()
    bank.join()
    for owner in sorted(future):
        print(f"{owner:>5} will have {future[owner]:>10}")
