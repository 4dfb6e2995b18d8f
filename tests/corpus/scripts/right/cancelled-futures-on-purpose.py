import time
from concurrent.futures import ProcessPoolExecutor


def slow(n):
    time.sleep(0.1)
    return n


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as ex:
        futures = [ex.submit(slow, n) for n in range(8)]
        print("first", futures[0].result())
        ex.shutdown(cancel_futures=True)
    print("some were cancelled:", any(f.cancelled() for f in futures))
