from multiprocessing import Pool
from time import time

def double(x):
    return x + x

if __name__ == "__main__":
    numbers = list(range(6000))

    t = time()
    a = [double(x) for x in numbers]
    print("normal loop:", time() - t)

    t = time()
    with Pool(4) as pool:
        b = pool.map(double, numbers, chunksize=1)
    print("4 processes:", time() - t)   # should be a quarter??

    print("same result:", a == b)
