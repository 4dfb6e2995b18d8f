from multiprocessing import Process


def square(n):
    print(n * n)


if __name__ == "__main__":
    p = Process(target=square, args=(10))
    p.start()
    p.join()
