"""Add up 1 + 2 + ... + 1000 with four processes (250 numbers each)."""
import multiprocessing as mp

LAST = 1000
PARTS = 4


def add_part(first, last, q):
    s = 0
    for n in range(first, last):
        s += n
    q.put(s)


def main():
    q = mp.Queue()
    size = LAST // PARTS
    procs = []
    for k in range(PARTS):
        first = k * size + 1
        last = first + size - 1
        print(f"process {k + 1}: from {first} to {last}")
        procs.append(mp.Process(target=add_part, args=(first, last, q)))
        procs[-1].start()
    total = sum(q.get() for _ in procs)
    for p in procs:
        p.join()
    print("1 + ... +", LAST, "=", total)


if __name__ == "__main__":
    main()
