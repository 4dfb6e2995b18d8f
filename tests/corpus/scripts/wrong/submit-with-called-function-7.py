from concurrent.futures import ProcessPoolExecutor, as_completed
import os
import time


class CoffeeShop:
    def __init__(self, baristas):
        self.baristas = baristas
        self.names = {}

    def brew(self, drink):
        time.sleep(0.1)
        print(f"barista {os.getpid()} made a {drink}")

    def serve(self, drinks):
        with ProcessPoolExecutor(max_workers=self.baristas) as staff:
            for drink in drinks:
                ticket = staff.submit(self.brew(drink))
                self.names[ticket] = drink
            for ticket in as_completed(self.names):
                print("served:", self.names[ticket])


if __name__ == "__main__":
    shop = CoffeeShop(baristas=3)
    shop.serve(["espresso", "latte", "mocha", "flat white"])
    print("closing time")
