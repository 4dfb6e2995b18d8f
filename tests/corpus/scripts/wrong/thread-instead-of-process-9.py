import threading
import time
from multiprocessing import Queue


class Courier(threading.Thread):
    """one process that brings one parcel"""

    def __init__(self, address, desk):
        super().__init__(name="Process-" + address)
        self.address = address
        self.desk = desk

    def run(self):
        time.sleep(0.1 * len(self.address) / 5)
        self.desk.put((self.name, self.address, "delivered"))


def main():
    desk = Queue()
    couriers = {a: Courier(a, desk) for a in ("Park Lane", "High St", "Mill Rd")}
    for c in couriers.values():
        c.start()
    for _ in couriers:
        print(*desk.get(), sep=" | ")
    for c in couriers.values():
        c.join()


if __name__ == "__main__":
    main()
