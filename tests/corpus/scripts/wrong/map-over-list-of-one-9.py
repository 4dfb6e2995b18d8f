from multiprocessing import Pool


def add_interest(balances, percent):
    new = {}
    for owner in balances:
        b = balances[owner]
        for day in range(40_000):
            b += b * percent / 100 / 40_000
        new[owner] = round(b, 2)
    return new


if __name__ == "__main__":
    bank = {"Ann": 100, "Ben": 2500, "Cem": 730, "Dora": 99, "Emil": 12000}
    pool = Pool(5)
    [result] = pool.starmap(add_interest, [(bank, 3.5)])
    pool.close()
    pool.join()
    for owner, money in result.items():
        print(owner.ljust(6), money)
