from collections import deque
from multiprocessing import Process, Value


def job(n, tries):
    with tries.get_lock():
        tries.value += 1
    if n == 2 and tries.value < 4:
        raise SystemExit(1)


if __name__ == "__main__":
    tries, waiting = Value("i", 0), deque([1, 2, 3])
    while waiting:
        running = {n: Process(target=job, args=(n, tries)) for n in waiting}
        for p in running.values():
            p.start()
        for p in running.values():
            p.join()
        waiting = deque(n for n, p in running.items() if p.exitcode)
        print("failed:", len(waiting) <= 1)
