from multiprocessing import Process


def square(n):
    result = n ** 2
    print("Square:", square)


def cube(n):
    result = n ** 3
    print("Cube:", result)


def square_root(n):
    result = n ** 0.5
    print("Square Root:", result)


def cube_root(n):
    result = n ** (1 / 3)
    print("Cube Root:", result)


def main(n=10):
    processes = []
    for f in square, cube, square_root, cube_root:
        p = Process(target=f, args=(n,))
        processes.append(p)
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
