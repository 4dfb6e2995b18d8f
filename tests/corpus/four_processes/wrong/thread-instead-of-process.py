import threading


def square(n):
    print(f"Square: {n ** 2}")


def cube(n):
    print(f"Cube: {n ** 3}")


def square_root(n):
    print(f"Square Root: {n ** 0.5}")


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}")


def main(n=10):
    threads = []
    for f in (square, cube, square_root, cube_root):
        t = threading.Thread(target=f, args=(n,))
        threads.append(t)
        t.start()
    for t in threads:
        t.join()


if __name__ == "__main__":
    main()
