# Exercise: the factorials of 1 to 30 with a pool of 8 processes
import math
from multiprocessing import Pool


def fact(n):
    return math.factorial(n)


if __name__ == "__main__":
    print("Factorials from 1 to 30")
    with Pool(8) as pool:
        for n, value in enumerate(pool.imap(fact, range(1, 30)), start=1):
            print(f"{n:2}! = {value}")
