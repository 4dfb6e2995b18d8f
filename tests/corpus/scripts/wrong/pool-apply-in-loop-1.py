from multiprocessing import Pool
import time


def slow_square(x):
    time.sleep(0.1)
    return x * x


if __name__ == "__main__":
    pool = Pool(4)
    results = [pool.apply(slow_square, (x,)) for x in range(8)]
    pool.close()
    pool.join()
    print(results)
