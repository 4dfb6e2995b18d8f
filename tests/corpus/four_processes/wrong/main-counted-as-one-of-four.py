from multiprocessing import Process


def square(n):
    squared = n * n
    print(f"Square: {squared}")


def cube(n):
    cubed = n * n * n
    print(f"Cube: {cubed}")


def square_root(n):
    root = n ** 0.5
    print(f"Square Root: {root}")


def cube_root(n):
    third = 1 / 3
    print(f"Cube Root: {n ** third}")


def main(n=10):
    # the main process is also a process, so three more make four
    children = [
        Process(target=square, args=(n,)),
        Process(target=cube, args=(n,)),
        Process(target=square_root, args=(n,)),
    ]
    for child in children:
        child.start()
    cube_root(n)
    for child in children:
        child.join()


if __name__ == "__main__":
    main()
