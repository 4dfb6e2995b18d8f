"""Create a process, get its answer back, and let three share the work. README.md is the lesson."""

import multiprocessing  # changed: imported
from collections.abc import Sequence


def cube(x: int) -> int:
    """Return `x` to the power of three."""
    return x**3  # changed: computed


# changed: this is what the new process runs; it sends the cube back through a letter box
def _put_cube(x: int, box: "multiprocessing.Queue[int]") -> None:
    box.put(cube(x))


def cube_in_process(x: int) -> int:
    """Return the cube of `x`, computed in exactly one new process."""
    # changed: the function's name and its arguments are handed over; the answer is fetched before the end is awaited
    box: multiprocessing.Queue[int] = multiprocessing.Queue()
    process = multiprocessing.Process(target=_put_cube, args=(x, box))
    process.start()
    answer = box.get()
    process.join()
    return answer


def cubes(numbers: Sequence[int], processes: int = 3) -> list[int]:
    """Return the cubes in the order of `numbers`, computed by a pool of as many workers as `processes` says."""
    # changed: `map` hands out the numbers, waits for all the cubes and returns them in order
    with multiprocessing.Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
