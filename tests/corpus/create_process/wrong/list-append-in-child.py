from multiprocessing import Pool

results = []


def cube(x):
    return x ** 3


def add_cube(x):
    results.append(cube(x))


def cube_in_process(x):
    with Pool(1) as pool:
        answer = pool.apply(cube, (x,))
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        pool.map(add_cube, numbers)
    return results


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
