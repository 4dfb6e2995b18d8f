from concurrent.futures import ProcessPoolExecutor


def cube(x):
    return x * x * x


def cube_in_process(x):
    with ProcessPoolExecutor(max_workers=1) as executor:
        return executor.submit(cube, x).result()


def cubes(numbers, processes=3):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        return [executor.submit(cube, n).result() for n in numbers]


if __name__ == "__main__":
    print(cube_in_process(5))
    print(cubes([2, 3, 4, 5, 6]))
