import time
from multiprocessing import Pool


def slow(n):
    time.sleep(0.1)
    return n


if __name__ == "__main__":
    with Pool(2) as pool:
        result = pool.map_async(slow, range(4), chunksize=1)
        while not result.ready():
            print("waiting")
            time.sleep(0.1)
        print(sum(result.get()))
