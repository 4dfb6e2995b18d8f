from multiprocessing import Pool


def cube(n):
    return n ** 3


if __name__ == "__main__":
    # cubes of 1 to 20
    with Pool(4) as pool:
        cubes = pool.map(cube, range(1, 20))
    for n, c in enumerate(cubes, start=1):
        print(n, c)
