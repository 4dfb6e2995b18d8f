import math
from joblib import Parallel, delayed


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    return Parallel(n_jobs=processes)(delayed(square_root)(x) for x in numbers)
