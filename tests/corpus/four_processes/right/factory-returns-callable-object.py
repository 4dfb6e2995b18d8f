import math
from dataclasses import dataclass
from multiprocessing import Process
from typing import Callable


@dataclass(frozen=True)
class Task:
    function: Callable[[float], None]
    number: float

    def __call__(self) -> None:
        self.function(self.number)


def square(n: float) -> None:
    """Print the square of n."""
    print(f"Square: {n * n}")


def cube(n: float) -> None:
    """Print the cube of n."""
    print(f"Cube: {n * n * n}")


def square_root(n: float) -> None:
    """Print the square root of n."""
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n: float) -> None:
    """Print the cube root of n."""
    print(f"Cube Root: {math.pow(n, 1 / 3)}")


def main(n: float = 10) -> None:
    """Let four processes print one number each."""
    processes = [
        Process(target=Task(square, n)),
        Process(target=Task(cube, n)),
        Process(target=Task(square_root, n)),
        Process(target=Task(cube_root, n)),
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
