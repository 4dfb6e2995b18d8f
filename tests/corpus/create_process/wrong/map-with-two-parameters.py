from multiprocessing import Pool


def cube(x):
    return x ** 3


def power(base, exponent):
    return base ** exponent


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.apply(power, (x, 3))


def cubes(numbers, processes=3):
    pairs = [(n, 3) for n in numbers]
    with Pool(processes) as pool:
        return pool.map(power, pairs)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
