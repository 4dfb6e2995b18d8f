from multiprocessing import Process
import os


class RowWorker(Process):
    def __init__(self, number, row):
        Process.__init__(self)
        self.number = number
        self.row = row

    def run(self):
        pass  # needed by the Process class

    def work(self):
        s = 0
        for value in self.row:
            s += value
        return s


matrix = [
    [1, 2, 3],
    [40, 50, 60],
    [700, 800, 900],
]

if __name__ == "__main__":
    workers = []
    for k, row in enumerate(matrix):
        w = RowWorker(k, row)
        w.start()
        workers.append(w)

    for w in workers:
        print("row", w.number, "sum", w.work(), "in", os.getpid())
        w.join()
