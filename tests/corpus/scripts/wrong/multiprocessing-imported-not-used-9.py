from multiprocessing import Process, Queue, current_process


def process_1():
    print(current_process().name, "sum:", sum(range(1001)))


def process_2():
    print(current_process().name, "product:", 7 * 8 * 9)


def process_3():
    print(current_process().name, "power:", 2 ** 32)


def process_4():
    print(current_process().name, "root:", 144 ** 0.5)


if __name__ == "__main__":
    # run the 4 processes
    process_1()
    process_2()
    process_3()
    process_4()
