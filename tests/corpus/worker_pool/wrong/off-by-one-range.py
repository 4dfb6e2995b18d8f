import math
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    with Pool(processes) as pool:
        # count from one, as people do
        handles = [pool.apply_async(square_root, (numbers[i],))
                   for i in range(1, len(numbers))]
        return [h.get() for h in handles]


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
