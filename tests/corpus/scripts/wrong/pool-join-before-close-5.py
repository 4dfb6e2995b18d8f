import multiprocessing as mp
import time

ACCOUNTS = {"ann": 1200.0, "bert": 80.5, "cleo": 5300.0}
RATE = 0.03


def interest(owner, balance, years):
    time.sleep(0.1)
    for _ in range(years):
        balance *= 1 + RATE
    return owner, round(balance, 2)


def main():
    pool = mp.Pool(3)
    handles = []
    for owner, balance in ACCOUNTS.items():
        handles.append(pool.apply_async(interest, (owner, balance, 10)))
    pool.join()          # wait for all
    pool.close()
    for h in handles:
        owner, money = h.get()
        print(f"{owner:<6}{money:>10}")


if __name__ == "__main__":
    main()
