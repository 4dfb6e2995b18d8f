import math
import multiprocessing as mp

answers = []


def root(x):
    return x, math.sqrt(x)


def collect(pair):
    answers.append(pair)


if __name__ == "__main__":
    with mp.Pool(3) as pool:
        for x in (4, -9, 16, -25, 36):
            pool.apply_async(root, args=[x], callback=collect)
        pool.close()
        pool.join()
    for x, r in sorted(answers):
        print(f"sqrt({x}) = {r}")
