from multiprocessing import Pipe, Process


class Divisors(Process):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.found = []
        self._here, self._there = Pipe(duplex=False)

    def run(self):
        for d in range(1, self.n + 1):
            if self.n % d == 0:
                self.found.append(d)
        self._there.send(self.found)

    def fetch(self):
        self.found = self._here.recv()
        self.join()


if __name__ == "__main__":
    workers = [Divisors(n) for n in (12, 28, 97, 360)]
    for w in workers:
        w.start()
    for w in workers:
        w.fetch()
    for w in workers:
        kind = "prime" if len(w.found) == 2 else "not prime"
        print(w.n, w.found, kind)
