from multiprocessing import Process


def cube(n):
    print(n ** 3)


if __name__ == "__main":
    ps = [Process(target=cube, args=(n,)) for n in (1, 2, 3, 4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
