from multiprocessing import Process


def print_number(n):
    print("I am process number", n)


if __name__ == "__main__":
    for n in range(1, 5):
        p = Process(target=print_number, args=(n,))
        p.start()
        p.join()
