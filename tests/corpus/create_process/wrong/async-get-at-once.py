from multiprocessing import Pool, Process, Pipe


def cube(x: int) -> int:
    return x ** 3


def _send_cube(connection, x: int) -> None:
    connection.send(cube(x))


def cube_in_process(x: int) -> int:
    parent_end, child_end = Pipe()
    process = Process(target=_send_cube, args=(child_end, x))
    process.start()
    result = parent_end.recv()
    process.join()
    return result


def cubes(numbers: list, processes: int = 3) -> list:
    results = []
    with Pool(processes) as pool:
        for number in numbers:
            # async, so they all run in parallel
            results.append(pool.apply_async(cube, (number,)).get())
    return results


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
