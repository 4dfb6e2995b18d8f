import concurrent.futures
from multiprocessing import Pool
from time import perf_counter

def digit_sum(n):
    return sum(int(d) for d in str(n))

def block(start):
    # each block is fast because it is parallel too
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as ex:
        futures = {ex.submit(digit_sum, n): n for n in range(start, start + 10)}
        return max((f.result(), n) for f, n in futures.items())

if __name__ == "__main__":
    t0 = perf_counter()
    best = (0, 0)
    with Pool(2) as pool:
        for candidate in pool.imap_unordered(block, range(0, 40, 10)):
            print("block:", candidate)
            best = max(best, candidate)
    print("largest digit sum", best, f"{perf_counter() - t0:.1f} s")
