"""Monte Carlo: every process throws two dice equally often, main adds the hits."""
import random
from multiprocessing import Pipe, Process

THROWS = 5000


def throw(times, conn):
    rnd = random.Random()
    hits = sum(rnd.randint(1, 6) + rnd.randint(1, 6) == 7 for _ in range(times))
    conn.send(hits)
    conn.close()


if __name__ == "__main__":
    table = []
    for _ in range(4):
        here, there = Pipe(duplex=False)
        p = Process(target=throw, args=(THROWS, there))
        p.start()
        there.close()
        table.append((p, here))
    hits = [conn.recv() for _, conn in table]
    for p, _ in table:
        p.join()
    print("hits:", hits)
    print("share of sevens:", round(sum(hits) / (4 * THROWS), 3), "expected 0.167")
