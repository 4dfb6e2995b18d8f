import multiprocessing as mp


class SumWorker(mp.Process):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.result = None

    def run(self):
        s = 0
        for x in self.numbers:
            s += x * x
        self.result = s


if __name__ == "__main__":
    data = list(range(3000))
    workers = [SumWorker(data[i::3]) for i in range(3)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print("partial sums:", [w.result for w in workers])
    print("total:", sum(w.result or 0 for w in workers))
