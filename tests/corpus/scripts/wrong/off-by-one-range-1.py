# the square roots of 1 to 50, with 8 processes
from multiprocessing import Pool
import math

if __name__ == "__main__":
    with Pool(8) as pool:
        roots = pool.map(math.sqrt, range(1, 50))
    for root in roots:
        print(root)
