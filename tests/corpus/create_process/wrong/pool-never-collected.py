from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_in_process(x):
    """Compute the cube of x in one new process."""
    with Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    results = []
    pool = Pool(processes)
    pool.map_async(cube, numbers, callback=results.extend)
    return list(results)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
