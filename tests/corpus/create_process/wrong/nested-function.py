from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_in_process(x):
    with Pool(processes=1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    def cube_number(n):
        return n * n * n

    with Pool(processes=processes) as pool:
        return pool.map(cube_number, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
