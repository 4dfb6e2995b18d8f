import time
from multiprocessing import Pool


def slow(n):
    time.sleep(0.1)
    return -n


if __name__ == "__main__":
    with Pool(2) as pool:
        t = time.perf_counter()
        handle = pool.map_async(slow, range(4))
        print(f"posted after {time.perf_counter() - t:.4f} s")
        values = handle.get()
        print(f"{values} after {time.perf_counter() - t:.2f} s")
