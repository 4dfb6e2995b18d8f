"""Sum the numbers 1..4000000 with four processes."""
import multiprocessing as mp

PROCESSES = 4
LIMIT = 4_000_000


def part(k, out=None):
    step = LIMIT // PROCESSES
    s = sum(range(k * step + 1, (k + 1) * step + 1))
    print("process", k + 1, "of", PROCESSES, "has", s)
    if out is not None:
        out.put(s)
    return s


def main():
    out = mp.SimpleQueue()
    others = [mp.Process(target=part, args=(k, out)) for k in range(1, PROCESSES)]
    for o in others:
        o.start()
    total = part(0)
    for o in others:
        total += out.get()
    for o in others:
        o.join()
    print("sum:", total)
    assert total == LIMIT * (LIMIT + 1) // 2


if __name__ == "__main__":
    main()
