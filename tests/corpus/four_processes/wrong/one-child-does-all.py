from multiprocessing import Process


def square(n: int) -> None:
    print(f"Square: {pow(n, 2)}")


def cube(n: int) -> None:
    print(f"Cube: {pow(n, 3)}")


def square_root(n: int) -> None:
    print(f"Square Root: {pow(n, 0.5)}")


def cube_root(n: int) -> None:
    print(f"Cube Root: {pow(n, 1 / 3)}")


def all_four(n):
    square(n)
    cube(n)
    square_root(n)
    cube_root(n)


def main(n=10):
    process = Process(target=all_four, args=(n,))
    process.start()
    process.join()


if __name__ == "__main__":
    main()
