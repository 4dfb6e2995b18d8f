import multiprocessing as mp
import time


def spin(n):
    s = 0
    for i in range(n):
        s += i * i
    return s


if __name__ == "__main__":
    jobs = [200_000] * 8
    for size in (1, 2, 4):
        with mp.Pool(size) as pool:
            pool.map(abs, range(size))
            t = time.time()
            pool.map(spin, jobs, chunksize=1)
            print(f"{size} worker(s): {time.time() - t:.2f} s")
