import concurrent.futures
import sys

LEVELS = [3, 5, 0, 4]


def check(level):
    if level == 0:
        print("empty tank, stopping")
        sys.stdout.flush()
        import os
        os._exit(3)
    return level * 10


if __name__ == "__main__":
    executor = concurrent.futures.ProcessPoolExecutor(2)
    futures = [executor.submit(check, level) for level in LEVELS]
    print([future.result() for future in futures])
    executor.shutdown()
