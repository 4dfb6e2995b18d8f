import os
import tempfile
from multiprocessing import Process, Lock


class Cashier(Process):
    """Books payments into the common cash file."""

    def __init__(self, path, payments):
        super().__init__()
        self.path = path
        self.payments = payments

    def run(self):
        lock = Lock()
        for amount in self.payments:
            with lock:                       # protect the file
                with open(self.path) as f:
                    text = f.read()
                balance = int(text or 0)
                balance += amount
                with open(self.path, "w") as f:
                    f.write(str(balance))


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "cash.txt")
        with open(path, "w") as f:
            f.write("0")
        cashiers = [Cashier(path, [1] * 400) for _ in range(3)]
        for c in cashiers:
            c.start()
        for c in cashiers:
            c.join()
        print("in the cash file:", open(path).read(), "of", 3 * 400)


if __name__ == "__main__":
    main()
