import multiprocessing as mp
import os


def show(n):
    print("number", n)


if __name__ == "__main__":
    print("main is process", os.getpid())
    ps = [mp.Process(target=show, args=(n,)) for n in range(1, 5)]
    for p in ps:
        p.start()
    print("main: they are on their way, I could do something else now")
    for p in ps:
        p.join()
    print("main: everybody has printed. Goodbye")
