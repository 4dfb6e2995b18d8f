import sys
from multiprocessing import Pool

def check(n):
    if n % 7 == 0:
        print(n, "is a multiple of seven, not allowed")
        sys.exit(1)
    return n * n

if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(check, range(1, 10)))
