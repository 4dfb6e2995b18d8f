import time
from multiprocessing import Pool, TimeoutError


def work(seconds):
    time.sleep(seconds)
    return seconds


if __name__ == "__main__":
    with Pool(3) as pool:
        handles = {s: pool.apply_async(work, (s,)) for s in (0.05, 30)}
        for s, handle in handles.items():
            try:
                print(s, "->", handle.get(timeout=1))
            except TimeoutError:
                print(s, "-> given up")
