import os
import time
from multiprocessing import Process


def hello(name, boss):
    time.sleep(0.03)
    print(f"{name}: my boss is {boss}, I am process {os.getpid()}")


if __name__ == "__main__":
    print("boss:", os.getpid())
    team = [Process(target=hello, args=(n, os.getpid())) for n in ("Ann", "Bob", "Cem", "Dora")]
    for member in team:
        member.start()
    for member in team:
        member.join()
    print("exit codes:", [member.exitcode for member in team])
