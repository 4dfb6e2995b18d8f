from concurrent.futures import ProcessPoolExecutor
from collections import Counter
import random


def simulate(seed):
    rng = random.Random(seed)
    return Counter(rng.randint(1, 6) + rng.randint(1, 6) for _ in range(2000))


if __name__ == "__main__":
    games = 48
    total = Counter()
    # 48 games -> 48 workers
    with ProcessPoolExecutor(max_workers=games) as pool:
        for result in pool.map(simulate, range(games)):
            total += result
    for eyes in range(2, 13):
        print(f"{eyes:2} {'#' * (total[eyes] // 600)}")
