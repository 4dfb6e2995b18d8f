import contextlib
import math
import multiprocessing


def square(n):
    print(f"Square: {n * n}")


def cube(n):
    print(f"Cube: {n * n * n}")


def square_root(n):
    print(f"Square Root: {math.sqrt(n)}")


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}")


def launch(stack, function, n):
    process = multiprocessing.Process(target=function, args=(n,))
    process.start()
    stack.callback(process.join)


def main(n=10):
    # leaving the block joins whatever was launched in it
    with contextlib.ExitStack() as stack:
        launch(stack, square, n)
        launch(stack, cube, n)
        launch(stack, square_root, n)
        launch(stack, cube_root, n)


if __name__ == "__main__":
    main()
