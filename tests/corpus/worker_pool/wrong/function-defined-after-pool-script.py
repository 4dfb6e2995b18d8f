import math
from multiprocessing import Pool

if __name__ == '__main__':
    numbers = [n for n in range(1, 51)]
    pool = Pool(processes=8)

    def get_root(n):
        return math.sqrt(n)

    results = pool.map(get_root, numbers)
    print(results)
