from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_in_process(x):
    with Pool(1) as pool:
        handle = pool.apply_async(cube, (x,))
        return handle.get()


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        for x in numbers:
            results = pool.map(cube(x), numbers)
        return results


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
