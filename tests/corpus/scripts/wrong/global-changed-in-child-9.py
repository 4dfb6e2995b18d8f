import random
from multiprocessing import Pool

inside = 0
POINTS = 2000


def throw_darts(seed):
    global inside
    rnd = random.Random(seed)
    for _ in range(POINTS):
        x, y = rnd.random(), rnd.random()
        if x * x + y * y <= 1:
            inside = inside + 1


if __name__ == "__main__":
    rounds = 8
    with Pool(4) as pool:
        pool.map(throw_darts, range(rounds))
    print("darts inside:", inside)
    print("pi is about", 4 * inside / (rounds * POINTS))
