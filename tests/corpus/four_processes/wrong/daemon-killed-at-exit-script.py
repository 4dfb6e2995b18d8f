import time
from multiprocessing import Process


def compute(name, power):
    time.sleep(1)  # a long computation
    print(name + ":", 10 ** power)


if __name__ == "__main__":
    for name, power in [("Square", 2), ("Cube", 3), ("Square Root", 1 / 2), ("Cube Root", 1 / 3)]:
        p = Process(target=compute, args=(name, power))
        p.daemon = True
        p.start()
    print("all four are running in the background")
