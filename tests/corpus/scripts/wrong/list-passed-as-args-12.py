import multiprocessing as mp


def total(prices):
    result = 0
    for price in prices:
        result += price
    return result


def bill(prices):
    print("you pay", total(prices), "euro")


if __name__ == "__main__":
    small = [5]
    big = [30]
    bills = [mp.Process(target=bill, args=(small)), mp.Process(target=bill, args=(big))]
    for b in bills:
        b.start()
    for b in bills:
        b.join()
