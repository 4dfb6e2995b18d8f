import multiprocessing

balance = 100


def deposit(amount, times):
    global balance
    for _ in range(times):
        balance = balance + amount


def withdraw(amount, times):
    global balance
    for _ in range(times):
        balance = balance - amount


def show():
    print("Balance is now", balance, "EUR")


if __name__ == "__main__":
    show()
    a = multiprocessing.Process(target=deposit, args=(20, 10), name="salary")
    b = multiprocessing.Process(target=withdraw, args=(5, 10), name="shopping")
    a.start()
    b.start()
    a.join()
    b.join()
    # should be 250
    show()
