from multiprocessing.pool import ThreadPool as Pool
import math

# process pool with 8 workers: factorials of 1 .. 12

def fact(n):
    return n, math.factorial(n)

if __name__ == "__main__":
    with Pool(8) as pool:
        for n, f in pool.imap(fact, range(1, 13)):
            print(f"{n}! = {f}")
