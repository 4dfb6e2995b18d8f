import math
from functools import partial
from multiprocessing import Pool, get_context


def cube_root(n):
    return round(n ** (1 / 3), 4)


def discount(percent, price):
    return price - price * percent // 100


def main():
    with get_context("spawn").Pool(2) as pool:
        sides = [(3, 4), (5, 12), (8, 15)]
        print("hypotenuses:", pool.starmap(math.hypot, sides))
        print("cube roots: ", pool.map(cube_root, [8, 27, 10]))
        handles = [pool.apply_async(partial(discount, 20), (p,)) for p in (50, 120)]
        print("prices:     ", [h.get() for h in handles])


if __name__ == "__main__":
    main()
