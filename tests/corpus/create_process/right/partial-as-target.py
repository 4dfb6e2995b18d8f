from functools import partial
from multiprocessing import Pipe, Pool, Process

third_power = partial(pow, exp=3)


def cube(x):
    return third_power(x)


def calculate_and_send(function, x, connection):
    connection.send(function(x))


def cube_in_process(x):
    parent_end, child_end = Pipe()
    job = partial(calculate_and_send, cube, x, child_end)
    p = Process(target=job)
    p.start()
    answer = parent_end.recv()
    p.join()
    parent_end.close()
    child_end.close()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(third_power, numbers)


if __name__ == "__main__":
    print(cube_in_process(6))
    print(cubes([2, 3, 4, 5, 6]))
