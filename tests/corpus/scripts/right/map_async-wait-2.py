from multiprocessing import Pool


def collatz_length(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


if __name__ == "__main__":
    starts = list(range(1, 2001))
    pool = Pool(4)
    waiting = pool.map_async(collatz_length, starts)
    print("the workers are busy, main can do something else")
    waiting.wait()
    lengths = waiting.get()
    pool.close()
    pool.join()
    best = max(starts, key=lambda n: lengths[n - 1])
    print("longest way:", best, "with", lengths[best - 1], "steps")
