import multiprocessing as mp
import os


class Adder(mp.Process):
    def __init__(self, part, total, lock):
        super().__init__()
        self.part = part
        self.total = total
        self.lock = lock

    def run(self):
        self.lock.acquire()
        try:
            s = 0
            for n in self.part:
                s += n * n % 7
            self.total.value += s
            print(f"adder {os.getpid()}: {s}")
        finally:
            self.lock.release()


def main():
    N = 2_000_000
    total = mp.Value("q", 0, lock=False)
    lock = mp.Lock()
    adders = [Adder(range(i, N, 4), total, lock) for i in range(4)]
    for a in adders:
        a.start()
    for a in adders:
        a.join()
    print("total:", total.value)


if __name__ == "__main__":
    main()
