from multiprocessing import Process


def withdraw(balance, amount):
    if amount > balance:
        raise ValueError("not enough money")
    print("paid out", amount)


if __name__ == "__main__":
    p = Process(target=withdraw, args=(100, 250))
    try:
        p.start()
        p.join()
    except ValueError as err:
        print("bank says:", err)
    else:
        print("no error, have a nice day")
