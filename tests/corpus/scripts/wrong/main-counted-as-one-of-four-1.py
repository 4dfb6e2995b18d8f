# four processes, four numbers
from multiprocessing import Process


def show(n):
    print("number", n)


if __name__ == "__main__":
    ps = [Process(target=show, args=(n,)) for n in (1, 2, 3)]
    for p in ps:
        p.start()
    show(4)
    for p in ps:
        p.join()
