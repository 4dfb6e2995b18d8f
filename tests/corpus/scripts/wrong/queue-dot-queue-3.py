import multiprocessing as mp
import queue


class Cook(mp.Process):
    def __init__(self, orders):
        mp.Process.__init__(self)
        self.orders = orders

    def run(self):
        while True:
            order = self.orders.get()
            if order is None:
                break
            print(self.name, "cooks", order)


def main():
    orders = queue.SimpleQueue()
    cooks = [Cook(orders), Cook(orders)]
    for c in cooks:
        c.start()
    for dish in ("soup", "rice", "fish", "cake"):
        orders.put(dish)
    for c in cooks:
        orders.put(None)
    for c in cooks:
        c.join()
    print("kitchen closed")


if __name__ == "__main__":
    main()
