from multiprocessing import Process
import os
import sys

STOCK = {"nails": 120, "screws": 0, "bolts": 45, "hooks": 3}


class StockCheck(Process):
    def __init__(self, item):
        super().__init__(name=item)
        self.item = item

    def run(self):
        code = 0
        try:
            amount = STOCK[self.item]
            sys.stdout.write(f"{self.item}: {amount} pieces\n")
            if amount < 10:
                sys.stdout.write(f"   please order more {self.item}\n")
                code = 3
        finally:
            os._exit(code)


if __name__ == "__main__":
    checks = [StockCheck(i) for i in STOCK]
    for c in checks:
        c.start()
    for c in checks:
        c.join()
    low = [c.name for c in checks if c.exitcode == 3]
    print("running low:", ", ".join(low))
