import multiprocessing
from typing import Iterable


def cube(x: int) -> int:
    """Return x to the power of three."""
    return x**3


def _store(x: int, results: "multiprocessing.Queue[int]") -> None:
    """Run in the child: compute the cube and hand it to the parent."""
    results.put(cube(x))


def cube_in_process(x: int) -> int:
    """Return the cube of x, computed by one new process."""
    results: "multiprocessing.Queue[int]" = multiprocessing.Queue()
    process = multiprocessing.Process(target=_store, args=(x, results), name="cube-maker")
    process.start()
    value = results.get()
    process.join()
    results.close()
    return value


def cubes(numbers: Iterable[int], processes: int = 3) -> list[int]:
    """Return the cubes of all numbers, computed by a pool of workers."""
    with multiprocessing.Pool(processes=processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6], processes=8))
    print(cubes([], processes=4))
