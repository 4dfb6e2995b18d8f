from concurrent.futures import ProcessPoolExecutor


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    def add_interest(self, years):
        for _ in range(years):
            self.balance *= 1.02

    def __str__(self):
        return f"{self.owner}: {self.balance:.2f}"


if __name__ == "__main__":
    bank = [Account("Ida", 100), Account("Jo", 2500), Account("Kai", 40)]
    with ProcessPoolExecutor(max_workers=3) as ex:
        jobs = [ex.submit(account.add_interest, 10) for account in bank]
        for job in jobs:
            job.result()
    print("After ten years:")
    for account in bank:
        print(" ", account)
