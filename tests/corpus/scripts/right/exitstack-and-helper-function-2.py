from contextlib import ExitStack
from multiprocessing import Process
import time


def brew(tea, minutes):
    time.sleep(minutes / 10)
    print(tea, "is ready")


def put_on(stack, tea, minutes):
    p = Process(target=brew, args=(tea, minutes))
    p.start()
    stack.callback(p.join)


if __name__ == "__main__":
    with ExitStack() as kitchen:
        put_on(kitchen, "green", 2)
        put_on(kitchen, "black", 4)
        put_on(kitchen, "mint", 6)
    print("tea time")
