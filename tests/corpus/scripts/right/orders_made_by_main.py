import os
from multiprocessing import Pool


class Order:
    def __init__(self, dish):
        self.dish = dish
        self.made_by = os.getpid()


def cook(order):
    return f"{order.dish:6} is ready (order created by {order.made_by})"


if __name__ == "__main__":
    orders = [Order(dish) for dish in ("soup", "rice", "cake")]
    with Pool(3) as pool:
        for line in pool.map(cook, orders):
            print(line)
