import multiprocessing as mp


def third(n):
    return n ** 1 / 3


def cube_root(n):
    return n ** (1 / 3)


def main():
    below = range(1, 50)               # the numbers under 50, without 50
    pool = mp.Pool(4)
    thirds = pool.map(third, below)
    roots = pool.map(cube_root, below)
    pool.close()
    pool.join()
    print(len(roots), "numbers below 50")
    print("a third of 27:", thirds[26])
    print(f"cube root of 27: {roots[26]:.3f}")


if __name__ == "__main__":
    main()
