import multiprocessing


def cube(x):
    return x ** 3


def calculate(x, result):
    result.put(cube(x))


def cube_in_process(x):
    result = multiprocessing.Queue()
    p = multiprocessing.Process(target=calculate, args=(x, result))
    p.start
    p.join()
    return result.get()


def cubes(numbers, processes=3):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
