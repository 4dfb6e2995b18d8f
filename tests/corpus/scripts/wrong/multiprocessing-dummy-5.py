from multiprocessing.dummy import Pool as ProcessPool
import os
import time


def fetch(page):
    """pretend to download a page"""
    time.sleep(0.15)
    return f"page {page}: {page * 37 % 101} kB (by process {os.getpid()})"


if __name__ == '__main__':
    begin = time.time()
    with ProcessPool(4) as processes:
        for line in processes.map(fetch, range(1, 9)):
            print(line)
    print('4 processes needed %.2f s' % (time.time() - begin))
