import multiprocessing as mp

N = 10


def sq():
    print("Square:", N ** 2)


def cb():
    print("Cube:", N ** 3)


def sqrt():
    print("Square Root:", N ** .5)


if __name__ == "__main__":
    p1 = mp.Process(target=sq)
    p2 = mp.Process(target=cb)
    p3 = mp.Process(target=sqrt)
    p1.start(), p2.start(), p3.start()
    print("Cube Root:", N ** (1 / 3))
    p1.join(), p2.join(), p3.join()
