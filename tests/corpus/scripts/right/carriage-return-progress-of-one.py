from multiprocessing import Pool
import time


def work(n):
    time.sleep(0.05)
    return n


if __name__ == "__main__":
    with Pool(2) as pool:
        for done, _ in enumerate(pool.imap_unordered(work, range(6)), 1):
            print(f"\r{done}/6", end="", flush=True)
    print()
