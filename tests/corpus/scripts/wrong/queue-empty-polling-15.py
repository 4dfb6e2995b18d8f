from multiprocessing import Process, Queue
from queue import Empty
import time


class Baker(Process):
    def __init__(self, shelf, breads):
        super().__init__()
        self.shelf = shelf
        self.breads = breads

    def run(self):
        for bread in self.breads:
            time.sleep(0.2)
            self.shelf.put(bread)


if __name__ == "__main__":
    shelf = Queue()
    bakers = [Baker(shelf, ["rye", "spelt", "white"]), Baker(shelf, ["roll", "bun", "bagel", "croissant"])]
    for baker in bakers:
        baker.start()
    for minute in range(5):
        time.sleep(0.1)
    sold = []
    while True:
        try:
            sold.append(shelf.get_nowait())
        except Empty:
            break
    for baker in bakers:
        baker.join()
    print("sold:", sorted(sold))
