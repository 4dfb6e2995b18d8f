from functools import partial
from multiprocessing import Process


def pay_interest(rate, owner, money):
    for year in range(10):
        money += money * rate
    print(f"{owner} owns {money:.2f} after ten years")


if __name__ == "__main__":
    at_our_bank = partial(pay_interest, 0.03)
    p1 = Process(target=partial(at_our_bank, "Maria", 1000))
    p2 = Process(target=partial(at_our_bank, "Jan", 250))
    p3 = Process(target=partial(at_our_bank, owner="Li", money=40))
    p1.start(); p2.start(); p3.start()
    p1.join(); p2.join(); p3.join()
