import os
import tempfile
import time
from multiprocessing import Process, Lock


class Account:
    def __init__(self, path):
        self.path = path

    def read(self):
        with open(self.path) as f:
            return int(f.read())

    def write(self, amount):
        with open(self.path + str(os.getpid()), "w") as f:
            f.write(str(amount))
        os.replace(self.path + str(os.getpid()), self.path)


def spend(path, times):
    guard = Lock()              # so that only one of us changes the file
    account = Account(path)
    for _ in range(times):
        with guard:
            money = account.read()
            time.sleep(0.002)
            account.write(money - 1)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "balance.txt")
        Account(path).write(100)
        people = {name: Process(target=spend, args=(path, 25)) for name in ("Ada", "Bob", "Cy", "Dee")}
        for p in people.values():
            p.start()
        for p in people.values():
            p.join()
        print("balance at the end (should be 0):", Account(path).read())
