# Lab 3: each weather station is read by its own process
import os
import random
import time
from threading import Thread as Process

STATIONS = ["Bergen", "Oslo", "Tromso", "Bodo"]


def read_station(name, delay):
    time.sleep(delay)
    temp = random.randint(-12, 9)
    print(f"[process {os.getpid()}] {name}: {temp} C")


def main():
    processes = []
    for i, name in enumerate(STATIONS):
        p = Process(target=read_station, args=(name, 0.1 * (4 - i)))
        processes.append(p)

    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print("all", len(processes), "processes finished")


if __name__ == "__main__":
    main()
