from multiprocessing import Pool
import time


def slow_square(n):
    time.sleep(0.3)
    return n * n


if __name__ == "__main__":
    with Pool(4) as pool:
        answers = [pool.apply_async(slow_square, (n,)) for n in range(1, 6)]
    # pool is finished here
    for a in answers:
        print(a.get(timeout=1))
