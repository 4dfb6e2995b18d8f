import multiprocessing
import time


class Timed(multiprocessing.Process):
    """a process that knows how long it took"""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.seconds = None

    def start(self):
        begin = time.time()
        self.run()
        self.seconds = time.time() - begin


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
        time.sleep(0.002)
    print("steps:", steps)


if __name__ == "__main__":
    timed = {n: Timed(target=collatz, args=(n,)) for n in (27, 97, 871)}
    for n, p in timed.items():
        p.start()
        print(n, f"took {p.seconds:.2f} s")
