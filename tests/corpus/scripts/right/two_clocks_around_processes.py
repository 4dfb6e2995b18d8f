import time
from multiprocessing import Process


def harmonic(terms):
    s = 0.0
    for k in range(1, terms + 1):
        s += 1 / k
    print(f"H({terms}) = {s:.4f}\n", end="")


if __name__ == "__main__":
    clock = time.perf_counter()
    jobs = {t: Process(target=harmonic, args=(t,)) for t in (300_000, 400_000, 500_000)}
    for j in jobs.values():
        j.start()
    started = time.perf_counter()
    for j in jobs.values():
        j.join()
    finished = time.perf_counter()
    print(f"starting took {started - clock:.3f} s")
    print(f"everything took {finished - clock:.3f} s")
