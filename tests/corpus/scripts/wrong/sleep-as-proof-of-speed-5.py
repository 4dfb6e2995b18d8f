import time
from multiprocessing import Pool


def heavy_calculation(n):
    time.sleep(0.2)      # stands for a long computation
    return n * n


if __name__ == "__main__":
    numbers = list(range(8))

    t = time.time()
    serial = [heavy_calculation(n) for n in numbers]
    serial_time = time.time() - t

    t = time.time()
    with Pool(8) as pool:
        parallel = pool.map(heavy_calculation, numbers)
    parallel_time = time.time() - t

    assert serial == parallel
    print(f"serial   {serial_time:.2f} s")
    print(f"parallel {parallel_time:.2f} s")
    print(f"So the computation is {serial_time / parallel_time:.1f} times faster with 8 processes!")
