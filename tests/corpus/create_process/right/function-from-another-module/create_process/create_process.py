"""Processes only; see powers.py for the arithmetic."""

from multiprocessing import Pipe, Pool, Process

import powers


def cube(x):
    return powers.third_power(x)


def cube_in_process(x):
    here, there = Pipe()
    process = Process(target=powers.send_third_power, args=(x, there))
    process.start()
    there.close()
    answer = here.recv()
    process.join()
    here.close()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(powers.third_power, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
