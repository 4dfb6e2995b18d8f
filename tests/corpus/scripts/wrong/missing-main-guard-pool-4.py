# squares and cubes with a pool
from multiprocessing import Pool
import time

def power_table(n):
    return n, n ** 2, n ** 3

start = time.perf_counter()
with Pool(3) as workers:
    rows = workers.map(power_table, range(1, 13))

for row in rows:
    print("{:3d} {:5d} {:6d}".format(*row))
print("took", round(time.perf_counter() - start, 2), "s")
