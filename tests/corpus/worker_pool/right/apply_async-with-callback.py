import math
from functools import partial
from multiprocessing import Pool


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    found = {}
    with Pool(processes) as pool:
        for position, number in enumerate(numbers):
            # the callback files each answer under the place of its number
            save = partial(found.__setitem__, position)
            pool.apply_async(square_root, args=(number,), callback=save)
        pool.close()
        pool.join()
    return [found[position] for position in range(len(numbers))]


if __name__ == "__main__":
    for number, root in zip(range(1, 51), square_roots(range(1, 51))):
        print(number, root)
