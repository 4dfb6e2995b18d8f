# Four processes shall run, each one prints one number and its pid.
import os
from multiprocessing import Pool


def say(number):
    print("I am process", os.getpid(), "and my number is", number, flush=True)


if __name__ == "__main__":
    with Pool(4) as four:
        four.map(say, [17, 23, 42, 99])
    print("that were four processes")
