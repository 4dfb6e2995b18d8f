"""Bank account exercise: three customers pay in at the same time."""
import multiprocessing

balance = 100


def pay_in(amount):
    global balance
    balance = balance + amount
    return balance


if __name__ == '__main__':
    customers = []
    for amount in [50, 20, 5]:
        c = multiprocessing.Process(target=pay_in, args=(amount,))
        customers.append(c)
    for c in customers:
        c.start()
    for c in customers:
        c.join()
    print("Balance at the end of the day:", balance)
    print("It should be 175")
