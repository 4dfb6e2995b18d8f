import threading
import time


class Counter(threading.Thread):
    def __init__(self, limit):
        threading.Thread.__init__(self)
        self.limit = limit
        self.longest = (0, 0)

    def run(self):
        # collatz: who has the longest chain?
        for start in range(1, self.limit):
            n, steps = start, 0
            while n != 1:
                n = n // 2 if n % 2 == 0 else 3 * n + 1
                steps += 1
            if steps > self.longest[1]:
                self.longest = (start, steps)


if __name__ == "__main__":
    t = time.perf_counter()
    one = Counter(6000)
    one.run()
    alone = time.perf_counter() - t

    t = time.perf_counter()
    team = [Counter(6000) for _ in range(4)]
    for c in team:
        c.start()
    for c in team:
        c.join()
    together = time.perf_counter() - t
    print("longest chain:", team[0].longest)
    print(f"1 counter {alone:.2f}s, 4 counters {together:.2f}s (4 cores, should be the same)")
