# use a pool with 8 workers
from multiprocessing import Pool
import time

def fetch(n):
    time.sleep(0.1)
    return "file%d" % n

if __name__ == "__main__":
    t = time.time()
    with Pool() as pool:
        files = pool.map(fetch, range(16))
    print(len(files), "files with 8 workers in", round(time.time() - t, 1), "s")
