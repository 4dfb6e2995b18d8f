import functools
import multiprocessing
import time


def timed(function):
    """Remember how long each call took (only for the process that ran it)."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        begin = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            wrapper.seconds += time.perf_counter() - begin

    wrapper.seconds = 0.0
    return wrapper


@timed
def cube(x):
    return x**3


@timed
def cube_to_queue(x, queue):
    queue.put(cube(x))


def cube_in_process(x):
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=cube_to_queue, args=(x,), kwargs={"queue": queue})
    process.start()
    result = queue.get()
    process.join()
    return result


def cubes(numbers, processes=3):
    with multiprocessing.Pool(processes=processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(2))
    print(cubes([2, 3, 4, 5, 6]))
