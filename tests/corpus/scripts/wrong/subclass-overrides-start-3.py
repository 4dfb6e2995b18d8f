import os
from multiprocessing import Process


class Sorter(Process):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.result = None

    def start(self):
        print("sorting in process", os.getpid())
        self.result = sorted(self.numbers)


if __name__ == "__main__":
    sorters = [Sorter([3, 1, 2]), Sorter([9, 7, 8]), Sorter([6, 4, 5])]
    for s in sorters:
        s.start()
    for s in sorters:
        print(s.result)
