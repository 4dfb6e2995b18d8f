import multiprocessing as mp

N = 400_000


def quarter(k, box):
    size = N // 4
    lo, hi = k * size + 1, (k + 1) * size
    s = sum(range(lo, hi + 1))
    print(f"{lo}..{hi} -> {s}", flush=True)
    box.put(s)


if __name__ == "__main__":
    box = mp.SimpleQueue()
    team = [mp.Process(target=quarter, args=(k, box)) for k in range(4)]
    for t in team:
        t.start()
    parts = [box.get() for _ in team]
    for t in team:
        t.join()
    print("sum of the parts:", sum(parts))
    print("by the formula  :", N * (N + 1) // 2)
