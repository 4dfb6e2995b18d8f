import multiprocessing


class BankAccount:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = {}

    def deposit(self, month, amount):
        self.balance += amount
        self.history[month] = amount

    def __str__(self):
        return f"{self.owner}: {self.balance} EUR, months: {self.history}"


def pay_salary(account, amount):
    for month in ("Jan", "Feb", "Mar"):
        account.deposit(month, amount)
    print("paid the salary of", account.owner)


def main():
    accounts = [BankAccount("Petra", 500), BankAccount("Igor", 20)]
    salaries = [2000, 2400]
    jobs = []
    for account, salary in zip(accounts, salaries):
        jobs.append(multiprocessing.Process(target=pay_salary, args=(account, salary)))
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    for account in accounts:
        print(account)


if __name__ == "__main__":
    main()
