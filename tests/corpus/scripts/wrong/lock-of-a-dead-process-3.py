import multiprocessing as mp
import os
import sys
import time


class Counter(mp.Process):
    """a counter of the cinema which sells tickets"""

    def __init__(self, number, seats, lock):
        super().__init__()
        self.number = number
        self.seats = seats
        self.lock = lock

    def sell(self):
        self.lock.acquire()
        if self.seats.value == 0:
            print(f"counter {self.number}: sold out, we close")
            sys.stdout.flush()
            os._exit(0)
        self.seats.value -= 1
        print(f"counter {self.number}: ticket sold, {self.seats.value} left")
        sys.stdout.flush()
        self.lock.release()

    def run(self):
        while True:
            self.sell()
            time.sleep(0.05)


def main():
    seats = mp.Value("i", 7)
    lock = mp.Lock()
    counters = [Counter(i, seats, lock) for i in range(1, 4)]
    for c in counters:
        c.start()
    for c in counters:
        c.join()
    print("the cinema is full")


if __name__ == "__main__":
    main()
