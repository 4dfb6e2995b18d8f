from multiprocessing import Pool


def cube(x):
    return x ** 3


if __name__ == "__main__":
    numbers = [4, 5, 6, 7, 8]
    for n in numbers:
        pool = Pool(2)
        print("cubes below", n, "add up to", sum(pool.map(cube, range(n))))
