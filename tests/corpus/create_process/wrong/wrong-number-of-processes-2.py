from multiprocessing import Pool


def cube(x):
    """x to the power of three"""
    return pow(x, 3)


def cube_in_process(x):
    with Pool(3) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print("one:", cube_in_process(4))
    print("many:", cubes([2, 3, 4, 5, 6]))
