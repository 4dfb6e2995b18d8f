from multiprocessing import Process


def get_square(n):
    return n ** 2


def get_cube(n):
    return n ** 3


def get_square_root(n):
    return n ** (1 / 2)


def get_cube_root(n):
    return n ** (1 / 3)


if __name__ == "__main__":
    n = 10
    processes = [
        Process(target=print("Square:", get_square(n))),
        Process(target=print("Cube:", get_cube(n))),
        Process(target=print("Square Root:", get_square_root(n))),
        Process(target=print("Cube Root:", get_cube_root(n))),
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
