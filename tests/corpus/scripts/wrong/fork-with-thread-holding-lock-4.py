import threading
import time
from multiprocessing import Process

account = {"balance": 100}
lock = threading.Lock()


def slow_deposit(amount):
    with lock:
        old = account["balance"]
        time.sleep(0.5)
        account["balance"] = old + amount
    print("deposit booked")


def statement(who):
    with lock:
        print("statement for", who, account["balance"])


if __name__ == "__main__":
    t = threading.Thread(target=slow_deposit, args=(50,))
    t.start()
    time.sleep(0.1)
    p = Process(target=statement, args=("Nora",))
    p.start()
    t.join()
    p.join()
    print("bank closed")
