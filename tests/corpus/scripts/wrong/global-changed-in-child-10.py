# search a PIN with 4 processes; main waits until one of them has found it
import time
from multiprocessing import Process

SECRET = 7351
found = False
pin = None


def search(first, last):
    global found, pin
    for candidate in range(first, last):
        if candidate == SECRET:
            pin = candidate
            found = True
            return


def main():
    parts = [(0, 2500), (2500, 5000), (5000, 7500), (7500, 10000)]
    searchers = [Process(target=search, args=part) for part in parts]
    for s in searchers:
        s.start()
    waited = 0.0
    while not found and waited < 1:
        time.sleep(0.1)
        waited += 0.1
    for s in searchers:
        s.join()
    if found:
        print("The PIN is", pin)
    else:
        print("No PIN found??")


if __name__ == "__main__":
    main()
