from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
import os
import time


@dataclass(frozen=True)
class Recipe:
    name: str
    minutes: int

    def __call__(self):
        time.sleep(self.minutes / 100)
        return f"{self.name} after {self.minutes} min, cook {os.getpid()}"


def main():
    menu = {"soup": 8, "roast": 20, "cake": 14, "salad": 3}
    with ProcessPoolExecutor(max_workers=4) as kitchen:
        orders = [kitchen.submit(Recipe(name, minutes)) for name, minutes in menu.items()]
        for order in as_completed(orders):
            print(order.result())
    print("all", len(orders), "dishes are on the table")


if __name__ == "__main__":
    main()
