import multiprocessing as mp
import os
import time

printing = None


def setup(lock):
    global printing
    printing = lock


def mean_of(station):
    time.sleep(0.1)                      # reading the data
    values = [(station * k) % 31 for k in range(1, 20_000)]
    mean = sum(values) / len(values)
    with printing:
        print(f"station {station}", f"(worker {os.getpid()})")
        print(f"    mean {mean:.3f}", flush=True)


if __name__ == "__main__":
    lock = mp.Lock()
    pool = mp.Pool(4, setup, (lock,))
    pool.map(mean_of, range(1, 9), chunksize=1)
    pool.close()
    pool.join()
