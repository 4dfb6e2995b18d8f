import multiprocessing


def add(a, b):
    print(a + b)


if __name__ == "__main__":
    p1 = multiprocessing.Process(target=add, args=(1, 2))
    p2 = multiprocessing.Process(target=add, args=(3, 4))
    p3 = multiprocessing.Process(target=add, args=(5, 6))
    p4 = multiprocessing.Process(target=add, args=(7, 8))
    for p in (p1, p2, p3, p4):
        p.join()
