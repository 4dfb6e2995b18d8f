import math
import multiprocessing


def square(n):
    print(f"Square: {n ** 2}", flush=True)


def cube(n):
    print(f"Cube: {n ** 3}", flush=True)


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}", flush=True)


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}", flush=True)


def main(n=10):
    # spawn works the same way on every system
    spawn = multiprocessing.get_context("spawn")
    processes = [spawn.Process(target=f, args=(n,)) for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
