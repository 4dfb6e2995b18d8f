from multiprocessing import Process
import time


def work(n):
    time.sleep(0.2)
    print("number", n)


if __name__ == "__main__":
    ps = [Process(target=work, args=(n,)) for n in range(4)]
    [(p.start(), p.join()) for p in ps]
