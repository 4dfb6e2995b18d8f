from concurrent.futures import ProcessPoolExecutor
from random import Random
from statistics import mean, pstdev
import time


def estimate_pi(generator, points):
    inside = 0
    for _ in range(points):
        x, y = generator.random(), generator.random()
        if x * x + y * y <= 1:
            inside += 1
    return 4 * inside / points


if __name__ == "__main__":
    generator = Random(time.time())
    begin = time.perf_counter()
    with ProcessPoolExecutor(max_workers=4) as ex:
        tasks = [ex.submit(estimate_pi, generator, 50_000) for _ in range(4)]
        values = [t.result() for t in tasks]
    for i, v in enumerate(values):
        print(f"run {i + 1}: {v}")
    print(f"mean {mean(values):.5f}, spread {pstdev(values):.5f}")
    print(f"{time.perf_counter() - begin:.2f} s")
