"""Cubes with concurrent.futures, which I find easier to read than Pool."""

from concurrent.futures import ProcessPoolExecutor


def cube(x):
    return x**3


def cube_in_process(x):
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(cube, x)
        return future.result()


def cubes(numbers, processes=3):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        return list(executor.map(cube, numbers))


if __name__ == "__main__":
    print("one:", cube_in_process(3))
    print("many:", cubes([2, 3, 4, 5, 6]))
