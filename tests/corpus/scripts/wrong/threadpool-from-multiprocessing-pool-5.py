import time
from multiprocessing.pool import ThreadPool as Pool

# 8 worker processes, 12 files

def download(number):
    time.sleep(0.05 * (number % 3 + 1))
    return number, number * 1024

if __name__ == "__main__":
    total = 0
    with Pool(8) as pool:
        for number, size in pool.imap_unordered(download, range(12)):
            print("file", number, "->", size, "bytes")
            total += size
    print("sum:", total)
