from multiprocessing import Process


def print_number(n):
    print(n)


if __name__ == "__main__":
    numbers = [11, 22, 33, 44]
    processes = [Process(target=print_number, args=(n,)) for n in numbers]

    for process in processes:
        process.start()

    for process in processes:
        process.join()
