from multiprocessing import Process


class Account:
    balance = 100       # one balance for everybody

    @classmethod
    def deposit(cls, amount):
        cls.balance += amount
        print("deposit", amount)


def main():
    clerks = []
    for amount in (50, 20, 30):
        clerk = Process(target=Account.deposit, args=(amount,))
        clerk.start()
        clerks.append(clerk)
    for clerk in clerks:
        clerk.join()
    print("The balance is now", Account.balance, "(should be 200)")


if __name__ == "__main__":
    main()
