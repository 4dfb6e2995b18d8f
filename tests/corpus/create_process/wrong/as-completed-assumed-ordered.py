from concurrent.futures import ProcessPoolExecutor, as_completed


def cube(x):
    return x ** 3


def cube_in_process(x):
    with ProcessPoolExecutor(1) as pool:
        future = pool.submit(cube, x)
        return future.result()


def cubes(numbers, processes=3):
    results = []
    with ProcessPoolExecutor(processes) as pool:
        futures = [pool.submit(cube, n) for n in numbers]
        for future in as_completed(futures):
            results.append(future.result())
    return results


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
