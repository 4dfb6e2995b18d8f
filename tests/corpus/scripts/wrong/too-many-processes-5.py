import multiprocessing as mp
import time


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


if __name__ == "__main__":
    t = time.time()
    fork = mp.get_context("fork")      # starts quicker
    # the more the faster!
    with fork.Pool(processes=150) as pool:
        steps = pool.map(collatz, range(1, 2001))
    print("longest:", max(steps), "steps")
    print("time:", round(time.time() - t, 2))
