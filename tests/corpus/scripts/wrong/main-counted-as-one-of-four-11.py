"""Four processes add up the numbers 1..1000000, every process one quarter."""
import multiprocessing as mp

N = 1_000_000
PROCESSES = 4


def part(k, box):
    size = N // PROCESSES
    lo, hi = k * size + 1, (k + 1) * size
    s = sum(range(lo, hi + 1))
    print(f"{mp.current_process().name}: {lo}..{hi} -> {s}", flush=True)
    box.put(s)


def main():
    box = mp.Queue()
    running = []
    for k in range(PROCESSES):
        if k == 0:
            part(k, box)          # this is done by MainProcess
        else:
            p = mp.Process(target=part, args=(k, box))
            running.append(p)
            p.start()
    total = sum(box.get() for _ in range(PROCESSES))
    for p in running:
        p.join()
    print("total", total, "correct:", total == N * (N + 1) // 2)


if __name__ == "__main__":
    main()
