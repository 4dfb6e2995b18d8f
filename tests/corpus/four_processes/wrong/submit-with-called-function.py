import concurrent.futures


def square(n: int) -> None:
    print(f"Square: {pow(n, 2)}")


def cube(n: int) -> None:
    print(f"Cube: {pow(n, 3)}")


def square_root(n: int) -> None:
    print(f"Square Root: {pow(n, 0.5)}")


def cube_root(n: int) -> None:
    print(f"Cube Root: {pow(n, 1 / 3)}")


def main(n=10):
    with concurrent.futures.ProcessPoolExecutor(max_workers=4) as executor:
        executor.submit(square(n))
        executor.submit(cube(n))
        executor.submit(square_root(n))
        executor.submit(cube_root(n))


if __name__ == "__main__":
    main()
