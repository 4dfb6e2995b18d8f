from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.apply(cube, [x])


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        for answer in pool.imap(cube, numbers):
            yield answer


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
