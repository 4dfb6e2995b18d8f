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


def ask(function, n):
    answer = input(f"Which number? [{n}] ")
    if answer:
        n = int(answer)
    function(n)


def main(n=10):
    processes = [Process(target=ask, args=(f, n)) for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
