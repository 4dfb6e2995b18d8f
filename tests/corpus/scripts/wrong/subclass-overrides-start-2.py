import multiprocessing
import os


class Worker(multiprocessing.Process):
    """One worker converts one list of distances."""

    def __init__(self, miles):
        multiprocessing.Process.__init__(self)
        self.miles = miles

    def convert(self, m):
        return round(m * 1.609, 1)

    def start(self):
        for m in self.miles:
            print(os.getpid(), m, "miles are", self.convert(m), "km")


def main():
    workers = [Worker([1, 2]), Worker([10, 20]), Worker([100, 200])]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print("conversion finished")


if __name__ == "__main__":
    main()
