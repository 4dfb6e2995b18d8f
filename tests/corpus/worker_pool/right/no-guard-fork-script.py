import math
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def root(x):
    return math.sqrt(x)


with ProcessPoolExecutor(8, mp_context=get_context("fork")) as executor:
    results = list(executor.map(root, range(1, 51)))

print(results)
