"""The child is a daemon which serves as long as main has work; main's own work is a pause here."""
import time
from multiprocessing import Process, Value


def thermometer(degrees):
    while True:
        degrees.value += 0.5
        time.sleep(0.05)


if __name__ == "__main__":
    degrees = Value("d", 20.0)
    p = Process(target=thermometer, args=(degrees,), daemon=True)
    p.start()
    for minute in range(3):
        time.sleep(0.15)
        print("warmer" if degrees.value > 20 else "cold")
