from multiprocessing import Pool, Process, current_process


def cube(x):
    return x ** 3


def worker():
    print("Process", current_process().name, "is running")


def cube_in_process(x):
    p = Process(target=worker)
    p.start()
    result = cube(x)
    p.join()
    return result


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
