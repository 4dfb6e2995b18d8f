# Four cash machines use the same account. The account is kept in a file.
import os
import tempfile
import time
from multiprocessing import Process
from threading import Lock

lock = Lock()


def deposit(path, times):
    for _ in range(times):
        with lock:                    # only one at a time!
            with open(path) as f:
                money = int(f.read() or 0)
            time.sleep(0.001)
            with open(path, "w") as f:
                f.write(str(money + 1))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "account.txt")
        with open(path, "w") as f:
            f.write("0")
        machines = [Process(target=deposit, args=(path, 50)) for _ in range(4)]
        for m in machines:
            m.start()
        for m in machines:
            m.join()
        with open(path) as f:
            print("money in the account:", f.read(), "(4 x 50 = 200)")
