from multiprocessing import Pool


def cube(x):
    return x**3


def cube_in_process(x):
    # a pool with a single worker = exactly one new process
    with Pool(processes=1) as pool:
        return pool.apply(cube, args=(x,))


def cubes(numbers, processes=3):
    with Pool() as p:
        return p.map(cube, numbers)


def main():
    numbers = [2, 3, 4, 5, 6]
    print(cubes(numbers))


if __name__ == "__main__":
    main()
