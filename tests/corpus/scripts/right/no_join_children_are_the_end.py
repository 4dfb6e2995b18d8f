import time
from multiprocessing import Process


def light_candle(n):
    time.sleep(0.1 * n)
    print("candle", n, "burns")


if __name__ == "__main__":
    for n in range(1, 5):
        Process(target=light_candle, args=(n,)).start()
    print("the lighters have begun, they finish on their own")
