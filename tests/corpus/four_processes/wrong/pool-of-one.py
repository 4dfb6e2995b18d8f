from concurrent.futures import ProcessPoolExecutor


def square(n):
    print(f"Square: {n ** 2}", flush=True)


def cube(n):
    print(f"Cube: {n ** 3}", flush=True)


def square_root(n):
    print(f"Square Root: {n ** 0.5}", flush=True)


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}", flush=True)


def main(n=10):
    with ProcessPoolExecutor(max_workers=1) as executor:
        for function in (square, cube, square_root, cube_root):
            executor.submit(function, n)


if __name__ == "__main__":
    main()
