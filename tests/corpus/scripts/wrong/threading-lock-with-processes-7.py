from multiprocessing import Process, Array, Lock
import random

# two accounts, money moves to and fro, the sum has to stay 2000


def transfer(accounts, times):
    lock = Lock()
    for _ in range(times):
        amount = random.randint(1, 10)
        frm, to = random.sample([0, 1], 2)
        with lock:
            # nobody else may come in between
            accounts[frm] = accounts[frm] - amount
            accounts[to] = accounts[to] + amount


if __name__ == "__main__":
    accounts = Array("l", [1000, 1000], lock=False)
    clerks = {}
    for name in ["Kim", "Lee", "Max", "Ina"]:
        clerks[name] = Process(target=transfer, args=(accounts, 8000))
    for c in clerks.values():
        c.start()
    for name, c in clerks.items():
        c.join()
        print(name, "is done")
    print("accounts:", list(accounts), "sum:", sum(accounts))
