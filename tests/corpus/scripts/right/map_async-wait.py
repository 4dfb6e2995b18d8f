from multiprocessing import Pool
import time


def slow_triple(n):
    time.sleep(0.05)
    return 3 * n


if __name__ == "__main__":
    with Pool(4) as pool:
        result = pool.map_async(slow_triple, [5, 6, 7, 8, 9, 10])
        print("the pool is busy, I can do other things")
        result.wait()
        print("finished:", result.ready(), result.get())
