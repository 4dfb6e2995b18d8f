import multiprocessing as mp
import time


class Walker(mp.Process):
    """random-ish walk; the end point goes into a shared array"""

    def __init__(self, slot, steps, ends):
        super().__init__()
        self.slot, self.steps, self.ends = slot, steps, ends

    def run(self):
        x, state = 0, self.slot + 1
        for _ in range(self.steps):
            state = (1103515245 * state + 12345) % 2 ** 31
            x += 1 if state & 65536 else -1
        self.ends[self.slot] = x


def serial(n, steps):
    ends = mp.Array("i", n)
    for slot in range(n):
        Walker(slot, steps, ends).run()      # no new process here, to compare
    return list(ends)


def parallel(n, steps):
    ends = mp.Array("i", n)
    walkers = [Walker(slot, steps, ends) for slot in range(n)]
    for w in walkers:
        w.start()
    for w in walkers:
        w.join()
    return list(ends)


def main():
    for way in (serial, parallel):
        t = time.perf_counter()
        ends = way(4, 150_000)
        print(f"{way.__name__:>8}: {ends} in {time.perf_counter() - t:.2f} s")


if __name__ == "__main__":
    main()
