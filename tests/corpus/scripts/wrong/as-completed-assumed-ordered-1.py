import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def work(seconds):
    time.sleep(seconds)
    return f"slept {seconds} s"


if __name__ == "__main__":
    times = [0.8, 0.5, 0.2]
    with ProcessPoolExecutor(3) as ex:
        futures = [ex.submit(work, t) for t in times]
        results = [f.result() for f in as_completed(futures)]
    for t, r in zip(times, results):
        print("asked for", t, "->", r)
