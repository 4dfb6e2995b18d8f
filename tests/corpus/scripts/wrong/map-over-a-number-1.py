from multiprocessing import Pool
from math import sqrt

if __name__ == "__main__":
    with Pool(8) as pool:
        roots = pool.map(sqrt, 50)
    print(roots)
