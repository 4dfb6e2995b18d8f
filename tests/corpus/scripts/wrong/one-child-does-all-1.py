from multiprocessing import Process


def print_numbers():
    for i in range(1, 5):
        print("number", i)


if __name__ == "__main__":
    p = Process(target=print_numbers)
    p.start()
    p.join()
