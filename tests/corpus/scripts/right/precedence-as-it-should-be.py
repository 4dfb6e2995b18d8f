from multiprocessing import Process


def half_of_square(n):
    print(n ** 2 / 2, (n ** 2) ** (1 / 2), n ** -1)


if __name__ == "__main__":
    ps = [Process(target=half_of_square, args=(n,)) for n in (2, 4, 8)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
