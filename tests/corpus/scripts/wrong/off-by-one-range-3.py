from multiprocessing import Pool
import math

# square roots of all numbers from 1 to 30, with a pool of 4 processes

def root(n):
    return math.sqrt(n)

if __name__ == "__main__":
    with Pool(4) as pool:
        roots = pool.map(root, range(1, 30))
    print("Square roots of 1 to 30:")
    for r in roots:
        print(f"{r:.3f}")
