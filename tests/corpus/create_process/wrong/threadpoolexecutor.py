from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def cube(x: int) -> int:
    return x * x * x


def cube_in_process(x: int) -> int:
    with ProcessPoolExecutor(max_workers=1) as ex:
        return ex.submit(cube, x).result()


def cubes(numbers: list[int], processes: int = 3) -> list[int]:
    with ThreadPoolExecutor(max_workers=processes) as ex:
        return list(ex.map(cube, numbers))


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
