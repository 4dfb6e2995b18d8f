from multiprocessing import Pool


def cube(x):
    y = x * x
    y = y * x
    return y


def cube_in_process(x):
    with Pool(processes=1) as pool:
        handle = pool.apply_async(cube, [x])
        return handle.get()


def cubes(numbers, processes=3):
    with Pool(processes=processes) as pool:
        handles = [pool.apply_async(cube, [n]) for n in numbers]
        return [h.get() for h in handles]


if __name__ == "__main__":
    print(cube_in_process(10))
    print(cubes([2, 3, 4, 5, 6]))
