from multiprocessing import Process


def square(n):
    print(f"Square: {n ** 2}")


def cube(n):
    print(f"Cube: {n ** 3}")


def square_root(n):
    print(f"Square Root: {n ** 0.5}")


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}")


def main(n=10):
    processes = [Process(target=f, args=(n,)).start()
                 for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
