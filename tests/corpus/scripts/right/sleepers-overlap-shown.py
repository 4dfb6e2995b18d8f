"""Sleeping costs no CPU: four naps take as long as one."""
import time
from multiprocessing import Pool


def nap(seconds):
    time.sleep(seconds)
    return seconds


if __name__ == "__main__":
    with Pool(4) as pool:
        start = time.time()
        slept = sum(pool.map(nap, [0.2] * 4))
        print(f"slept {slept:.1f} s in {time.time() - start:.1f} s: waiting overlaps")
