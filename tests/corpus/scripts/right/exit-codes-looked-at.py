import multiprocessing as mp
import sys


def check(order):
    """exit code 0: fine, 2: bad order"""
    name, _, amount = order.partition("x")
    if not amount.strip().isdigit():
        sys.exit(2)
    print("order ok:", name.strip(), int(amount))


if __name__ == "__main__":
    orders = ["apple x 5", "pear x many", "plum x 30"]
    ps = [mp.Process(target=check, args=(o,)) for o in orders]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    for o, p in zip(orders, ps):
        if p.exitcode != 0:
            print("could not understand:", o)
