import math
from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(8) as pool:
        roots = pool.map(math.sqrt, range(1, 50))
    for n, r in enumerate(roots, start=1):
        print(n, r)
