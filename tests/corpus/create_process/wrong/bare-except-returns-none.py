from multiprocessing import Pool


def cube(x):
    return x ** 3


def safe_cube(x):
    try:
        return math.pow(x, 3)
    except:
        return None


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(safe_cube, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
