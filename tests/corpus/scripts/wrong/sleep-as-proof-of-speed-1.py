from multiprocessing import Pool
import time


def calculate(n):
    time.sleep(0.15)   # a long calculation
    return n


if __name__ == "__main__":
    start = time.time()
    for n in range(6):
        calculate(n)
    serial = time.time() - start

    start = time.time()
    with Pool(6) as pool:
        pool.map(calculate, range(6))
    parallel = time.time() - start

    print("serial", serial, "parallel", parallel)
    print("My processor is", round(serial / parallel, 1), "times as fast with multiprocessing!")
