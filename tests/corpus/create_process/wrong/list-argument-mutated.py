import multiprocessing


def cube(x):
    return x ** 3


def worker(x, output):
    output.append(cube(x))


def cube_in_process(x):
    output = []
    p = multiprocessing.Process(target=worker, args=(x, output))
    p.start()
    p.join()
    return output[0]


def cubes(numbers, processes=3):
    p = multiprocessing.Pool(processes)
    try:
        return p.map(cube, numbers)
    finally:
        p.close()
        p.join()


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
    print(cube_in_process(2))
