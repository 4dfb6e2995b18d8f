from multiprocessing import Process


def print_square(num):
    print("Square:", num ** 2)


def print_cube(num):
    print("Cube:", num ** 3)


def print_square_root(num):
    print("Square Root:", num ** 0.5)


def print_cube_root(num):
    print("Cube Root:", num ** (1 / 3))


if __name__ == "__main__":
    processes = [
        Process(target=print_square, args=(your_number,)),
        Process(target=print_cube, args=(your_number,)),
        Process(target=print_square_root, args=(your_number,)),
        Process(target=print_cube_root, args=(your_number,)),
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
