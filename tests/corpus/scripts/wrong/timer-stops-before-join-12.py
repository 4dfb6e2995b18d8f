import datetime
import multiprocessing
import random


def bubble_sort(werte):
    werte = list(werte)
    n = len(werte)
    for i in range(n):
        for j in range(n - 1 - i):
            if werte[j] > werte[j + 1]:
                werte[j], werte[j + 1] = werte[j + 1], werte[j]
    return werte


class Sortierer(multiprocessing.Process):
    def __init__(self, werte):
        super().__init__()
        self.werte = werte

    def run(self):
        fertig = bubble_sort(self.werte)
        assert fertig == sorted(self.werte)


def seriell(listen):
    beginn = datetime.datetime.now()
    for werte in listen:
        bubble_sort(werte)
    return datetime.datetime.now() - beginn


def parallel(listen):
    sortierer = [Sortierer(w) for w in listen]
    beginn = datetime.datetime.now()
    for s in sortierer:
        s.start()
    dauer = datetime.datetime.now() - beginn
    for s in sortierer:
        s.join()
    return dauer


if __name__ == "__main__":
    rnd = random.Random(1)
    listen = [[rnd.randint(0, 999) for _ in range(800)] for _ in range(4)]
    a = seriell(listen)
    b = parallel(listen)
    print("seriell :", a.total_seconds(), "s")
    print("parallel:", b.total_seconds(), "s")
    print("Faktor  : %.1f" % (a / b))
