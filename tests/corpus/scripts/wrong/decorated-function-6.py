import random
from concurrent.futures import ProcessPoolExecutor


def retry(times):
    def decorate(f):
        def again(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return f(*args, **kwargs)
                except ConnectionError as e:
                    print(f"attempt {attempt} failed: {e}")
            return None
        return again
    return decorate


@retry(times=3)
def get_page(number):
    # pretend download
    if random.random() < 0.3:
        raise ConnectionError("server busy")
    return f"<html>page {number}</html>"


def main():
    executor = ProcessPoolExecutor(max_workers=3)
    futures = {n: executor.submit(get_page, n) for n in range(5)}
    for n, fut in futures.items():
        print(n, fut.result())
    executor.shutdown()


if __name__ == "__main__":
    main()
