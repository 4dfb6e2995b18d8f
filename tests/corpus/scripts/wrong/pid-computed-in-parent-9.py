# which process handles which number?
import os
import time
from functools import partial
from multiprocessing import Pool


def is_even(pid, number):
    time.sleep(0.05)
    return f"{number} even: {number % 2 == 0} (calculated by process {pid})"


if __name__ == "__main__":
    with Pool(4) as pool:
        answers = pool.map(partial(is_even, os.getpid()), [11, 12, 13, 14])
    print(*answers, sep="\n")
