import multiprocessing as mp
import os
import random


def load(number):
    rng = random.Random(number)
    return [rng.randint(0, 255) for _ in range(100)]


def darkness(number):
    pixels = load(number)
    if number == 3:
        print("picture", number, "is broken, giving up on it")
        os._exit(1)
    return sum(pixels) / len(pixels)


def main():
    pool = mp.Pool(processes=2)
    results = []
    for number in range(6):
        results.append(pool.apply_async(darkness, (number,)))
    pool.close()
    for number, r in enumerate(results):
        print(number, round(r.get(), 1))
    pool.join()


if __name__ == "__main__":
    main()
