import multiprocessing as mp
import os
import time


def brew(tea, minutes):
    time.sleep(minutes / 10)
    print(f"{tea} is ready (made by {os.getpid()})")


if __name__ == "__main__":
    orders = [("mint", 3), ("green", 2), ("black", 4), ("oolong", 1)]
    cooks = [mp.Process(target=brew, args=order) for order in orders]

    clock = time.monotonic()
    for number, cook in enumerate(cooks, start=1):
        cook.start()
        print("cook", number, "begins")
        cook.join()
    print(f"four teas at the same time in {time.monotonic() - clock:.1f} s")
