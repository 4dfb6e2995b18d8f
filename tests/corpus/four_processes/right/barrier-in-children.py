import math
from multiprocessing import Barrier, Process


def square(n):
    print(f"Square: {n**2}")


def cube(n):
    print(f"Cube: {n**3}")


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}")


def ready_steady_go(line, function, n):
    line.wait()
    function(n)


def main(n=10):
    """Nobody prints before all four processes stand at the starting line."""
    line = Barrier(4)
    runners = [
        Process(target=ready_steady_go, args=(line, function, n))
        for function in (square, cube, square_root, cube_root)
    ]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()


if __name__ == "__main__":
    main()
