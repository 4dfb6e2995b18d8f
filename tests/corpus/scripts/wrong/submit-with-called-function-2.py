import concurrent.futures
import os


def sum_to(n):
    total = 0
    for i in range(n + 1):
        total += i
    print(f"sum to {n}: {total} (pid {os.getpid()})")
    return total


def main():
    limits = [1000, 20_000, 300_000]
    pool = concurrent.futures.ProcessPoolExecutor(3)
    futures = [pool.submit(sum_to(limit)) for limit in limits]
    concurrent.futures.wait(futures)
    print(all(f.done() for f in futures), "- everything is done")
    pool.shutdown()


if __name__ == "__main__":
    main()
