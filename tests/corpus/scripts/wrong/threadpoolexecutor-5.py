# Exercise: use a pool of 8 processes to take the square root of 1 .. 50
from concurrent.futures import ThreadPoolExecutor
from math import sqrt

if __name__ == "__main__":
    with ThreadPoolExecutor(max_workers=8) as pool:
        roots = list(pool.map(sqrt, range(1, 51)))
    print(len(roots), "roots")
    print(" ".join(f"{r:.2f}" for r in roots))
