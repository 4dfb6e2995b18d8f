import multiprocessing as mp
import time


class Kitchen(mp.Process):
    """three cooks for one dinner: soup, salad and cake"""

    dishes = ("soup", "salad", "cake")

    def __init__(self, out):
        super().__init__()
        self.out = out

    def cook(self, dish):
        time.sleep(0.05)
        self.out.put((self.name, dish))

    def run(self):
        for dish in self.dishes:
            self.cook(dish)


if __name__ == "__main__":
    out = mp.Queue()
    cooks = [Kitchen(out) for _ in Kitchen.dishes]
    for c in cooks:
        c.start()
    table = [out.get() for _ in range(9)]
    for c in cooks:
        c.join()
    for name, dish in sorted(table):
        print(name, "made the", dish)
