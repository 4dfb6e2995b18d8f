import time
from multiprocessing import Process


def clock():
    while True:
        time.sleep(0.1)
        print("tick", flush=True)


def main_work():
    total = 0
    for part in range(3):
        time.sleep(0.15)
        total += part
    return total


if __name__ == "__main__":
    ticking = Process(target=clock, daemon=True)
    ticking.start()
    print("result", main_work())
    ticking.terminate()
