from multiprocessing import Process


def square(n):
    return n * n


def show(n):
    square(n)
    print("the square of", n, "is", square)


if __name__ == "__main__":
    ps = [Process(target=show, args=(i,)) for i in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
