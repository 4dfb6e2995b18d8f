from multiprocessing import Pool, Process

result = 0


def cube(x):
    return x ** 3


def save_cube(x):
    global result
    result = cube(x)


def cube_in_process(x):
    global result
    result = 0
    p = Process(target=save_cube, args=(x,))
    p.start()
    p.join()
    return result


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
