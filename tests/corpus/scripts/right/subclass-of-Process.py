import multiprocessing as mp
import os


class NumberPrinter(mp.Process):
    def __init__(self, number):
        super().__init__()
        self.number = number

    def run(self):
        print(f"{os.getpid()} prints {self.number}")


if __name__ == "__main__":
    printers = [NumberPrinter(n) for n in (10, 20, 30, 40)]
    for printer in printers:
        printer.start()
    for printer in printers:
        printer.join()
