from multiprocessing import Pool
import time


def square(n):
    time.sleep(0.5)
    return n * n


if __name__ == "__main__":
    with Pool(2) as pool:
        results = [pool.apply_async(square, (n,)) for n in range(6)]
    for r in results:
        print(r.get())
