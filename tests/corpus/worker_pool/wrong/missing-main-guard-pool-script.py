import math
from multiprocessing import Pool


def sq(x):
    return math.sqrt(x)


pool = Pool(8)
results = pool.map(sq, range(1, 51))
pool.close()
pool.join()
for r in results:
    print(r)
