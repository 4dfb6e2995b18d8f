import multiprocessing as mp
from multiprocessing.connection import wait


class Counter(mp.Process):
    def __init__(self, low, high, out):
        super().__init__()
        self.low, self.high, self.out = low, high, out

    def run(self):
        total = 0
        for n in range(self.low, self.high):
            total += n * n
        self.out.put((self.low, total))


def main():
    out = mp.SimpleQueue()
    parts = []
    # four processes working on four parts of the sum together
    for low in range(0, 400000, 100000):
        c = Counter(low, low + 100000, out)
        c.start()
        parts.append(c)
        wait([c.sentinel])
    grand = 0
    for c in parts:
        low, total = out.get()
        print(low, total)
        grand += total
    print("sum of squares:", grand)


if __name__ == "__main__":
    main()
