from concurrent.futures import ProcessPoolExecutor, as_completed
from itertools import islice
import time


def race(n):
    time.sleep(n / 20)
    return n


if __name__ == "__main__":
    with ProcessPoolExecutor(4) as ex:
        futures = [ex.submit(race, n) for n in (4, 1, 3, 2)]
        podium = [f.result() for f in islice(as_completed(futures), 3)]
    for place, runner in enumerate(podium, 1):
        print(f"{place}. runner {runner}")
