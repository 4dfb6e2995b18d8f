import multiprocessing as mp
import time
from dataclasses import dataclass


@dataclass
class Order:
    guest: str
    dish: str
    minutes: float

    def cook(self):
        me = mp.current_process().name
        time.sleep(self.minutes / 100)
        return f"{self.dish} for {self.guest} (cooked by {me})"


def kitchen(orders):
    for order in orders:
        yield order.cook()


if __name__ == "__main__":
    mp.freeze_support()
    orders = [
        Order("Kim", "noodles", 8),
        Order("Lea", "soup", 12),
        Order("Max", "pizza", 20),
    ]
    start = time.monotonic()
    for plate in kitchen(orders):
        print(plate)
    # the dishes are cooked at the same time, so it should be 0.2
    print("needed", round(time.monotonic() - start, 2))
