# pi with the Monte Carlo method, 4 processes give a better mean than one
import random
from concurrent.futures import ProcessPoolExecutor
from statistics import mean


def estimate(points):
    random.seed(1)        # so that I can repeat the experiment
    hits = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(points))
    return 4 * hits / points


def main():
    with ProcessPoolExecutor(max_workers=4) as ex:
        estimates = list(ex.map(estimate, [5000] * 4))
    for e in estimates:
        print("one estimate:", e)
    print("mean of all: ", mean(estimates))


if __name__ == "__main__":
    main()
