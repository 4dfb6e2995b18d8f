import multiprocessing


def cube(x):
    return pow(x, 3)


def cube_in_process(x):
    with multiprocessing.Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    # pow already knows how to do it, it only wants two arguments
    with multiprocessing.Pool(processes) as pool:
        return pool.starmap(pow, [(x, 3) for x in numbers])


if __name__ == "__main__":
    print(cube_in_process(2))
    print(cubes([2, 3, 4, 5, 6]))
