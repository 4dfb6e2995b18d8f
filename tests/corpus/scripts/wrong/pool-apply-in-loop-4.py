import multiprocessing as mp
import time


class Bank:
    def __init__(self):
        self.accounts = {"anna": 1000, "bob": 2500, "carl": 40, "dina": 710}

    def all_interest(self, pool):
        return {
            owner: pool.apply(interest, (), {"amount": money, "years": 10})
            for owner, money in self.accounts.items()
        }


def interest(amount, years):
    for _ in range(years):
        amount *= 1.03
        time.sleep(0.01)
    return round(amount, 2)


if __name__ == "__main__":
    with mp.Pool(4) as pool:
        result = Bank().all_interest(pool)
        for owner in sorted(result):
            print(owner, result[owner])
