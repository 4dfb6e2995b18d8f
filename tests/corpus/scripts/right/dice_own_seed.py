import random
from concurrent.futures import ProcessPoolExecutor
from statistics import mean


def estimate(job):
    seed, points = job
    dice = random.Random(seed)
    hits = 0
    for _ in range(points):
        if dice.random() ** 2 + dice.random() ** 2 < 1:
            hits += 1
    return 4 * hits / points


def main():
    with ProcessPoolExecutor(max_workers=4) as ex:
        estimates = list(ex.map(estimate, [(100 + i, 4000) for i in range(4)]))
    print(*estimates, sep="\n")
    print("mean:", round(mean(estimates), 3))


if __name__ == "__main__":
    main()
