import os
import tempfile
import threading
from concurrent.futures import ProcessPoolExecutor


class Bank:
    def __init__(self, path):
        self.lock = threading.Lock()
        self.journal = open(path, "a")
        self.rate = 0.02

    def yearly(self, balance):
        return round(balance * (1 + self.rate), 2)

    def close_year(self, balances):
        with ProcessPoolExecutor(2) as ex:
            futures = [ex.submit(self.yearly, b) for b in balances]
        with self.lock:
            for f in futures:
                self.journal.write(f"{f.result()}\n")
        return len(futures)


def main():
    with tempfile.TemporaryDirectory() as d:
        bank = Bank(os.path.join(d, "journal.txt"))
        try:
            print("accounts:", bank.close_year([100, 2500, 31.4]))
        finally:
            bank.journal.close()


if __name__ == "__main__":
    main()
