# sum 1..400000 in four processes, every process prints the sum of its quarter
import time
from multiprocessing import Process, SimpleQueue

TOP = 400_000
PROCESSES = 4


def quarter(k, box):
    size = TOP // PROCESSES
    s = sum(range(k * size + 1, (k + 1) * size + 1))
    print(f"quarter {k}: {s}", flush=True)
    box.put(s)


if __name__ == "__main__":
    t = time.time()
    box = SimpleQueue()
    helpers = [Process(target=quarter, args=(k, box)) for k in range(PROCESSES - 1)]
    [h.start() for h in helpers]
    quarter(PROCESSES - 1, box)
    [h.join() for h in helpers]
    total = sum(box.get() for _ in range(PROCESSES))
    print("total", total, "right" if total == TOP * (TOP + 1) // 2 else "WRONG")
    print(f"{PROCESSES} processes, {time.time() - t:.3f} s")
