from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_in_process(x):
    with Pool(1) as p:
        return p.map(cube, [x])[0]


def cubes(numbers, processes=3):
    results = []
    with Pool(processes) as p:
        for i in range(0, len(numbers) - 1):
            results.append(p.apply_async(cube, [numbers[i]]))
        return [r.get() for r in results]


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
