from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_all(numbers):
    result = []
    for n in numbers:
        result.append(cube(n))
    return result


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.map(cube, [x])[0]


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        # map wants a list of arguments and the argument is the list
        result = pool.map(cube_all, [numbers])
    return result[0]


if __name__ == '__main__':
    print(cubes([2, 3, 4, 5, 6]))
