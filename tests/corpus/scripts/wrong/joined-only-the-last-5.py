import multiprocessing
import time


class Kitchen:
    """cooks dishes, every dish in its own process"""

    def __init__(self):
        self.cook = None
        self.count = 0

    def order(self, dish, seconds):
        self.cook = multiprocessing.Process(target=prepare, args=(dish, seconds))
        self.cook.start()
        self.count += 1

    def wait(self):
        self.cook.join()


def prepare(dish, seconds):
    time.sleep(seconds)
    print("ready:", dish)


if __name__ == "__main__":
    k = Kitchen()
    k.order("stew", 1.2)
    k.order("pizza", 0.9)
    k.order("rice", 0.7)
    k.order("salad", 0.1)
    k.wait()
    print(f"--- all {k.count} dishes are on the table ---")
