import multiprocessing as mp
import time


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


if __name__ == "__main__":
    print("working with", mp.cpu_count(), "cores")
    t = time.time()
    best = 0
    for n in range(1, 20000):
        best = max(best, collatz(n))
    print("longest chain:", best)
    print("parallel time:", round(time.time() - t, 3))
