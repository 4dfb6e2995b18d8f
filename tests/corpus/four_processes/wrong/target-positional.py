from multiprocessing import Process


def square(n: int) -> None:
    print(f"Square: {pow(n, 2)}")


def cube(n: int) -> None:
    print(f"Cube: {pow(n, 3)}")


def square_root(n: int) -> None:
    print(f"Square Root: {pow(n, 0.5)}")


def cube_root(n: int) -> None:
    print(f"Cube Root: {pow(n, 1 / 3)}")


def main(n=10):
    processes = [Process(f, args=[n]) for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
