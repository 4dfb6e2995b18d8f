# Every one of 4 processes has to say one number.
from multiprocessing import Pool
import os

def say(number):
    print(f"I am process {os.getpid()} and my number is {number}")

if __name__ == "__main__":
    pool = Pool(4)
    pool.map(say, [11, 22, 33, 44])
    pool.close()
    pool.join()
