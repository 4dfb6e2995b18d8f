import math
from concurrent.futures import ThreadPoolExecutor


def calc(n):
    return math.sqrt(n)


if __name__ == "__main__":
    with ThreadPoolExecutor(max_workers=8) as ex:
        for n, r in zip(range(1, 51), ex.map(calc, range(1, 51))):
            print("The square root of", n, "is", r)
