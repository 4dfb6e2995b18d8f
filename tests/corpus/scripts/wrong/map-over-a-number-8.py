import multiprocessing as mp
import random

ROLLS = 24


def throw_dice(number):
    a, b = random.randint(1, 6), random.randint(1, 6)
    return a + b


if __name__ == '__main__':
    pool = mp.Pool(4)
    handle = pool.map_async(throw_dice, ROLLS)
    pool.close()
    sums = handle.get()
    pool.join()
    for s in range(2, 13):
        print(s, '*' * sums.count(s))
