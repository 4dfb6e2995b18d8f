from multiprocessing import Pool
import time


def wait_for(seconds):
    time.sleep(seconds)
    return seconds


if __name__ == "__main__":
    with Pool(6) as pool:
        print(pool.map(wait_for, [0.2, 0.3, 0.4]))
