from concurrent.futures import ProcessPoolExecutor
from math import sqrt


def root(n):
    return sqrt(n)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=8) as executor:
        for n, r in enumerate(executor.map(root, range(1, 51)), start=1):
            print(f"{n:2} {r:.4f}")
