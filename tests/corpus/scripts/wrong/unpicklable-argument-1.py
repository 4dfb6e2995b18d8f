from multiprocessing import Process


def add(numbers):
    print("sum:", sum(numbers))


if __name__ == "__main__":
    squares = (n * n for n in range(10))
    p = Process(target=add, args=(squares,))
    p.start()
    p.join()
