from contextlib import contextmanager
import multiprocessing
import time


@contextmanager
def stopwatch(what):
    t = time.perf_counter()
    yield
    print(f"{what}: {time.perf_counter() - t:.4f} s")


def scan(sensor):
    """read one sensor 3 times"""
    for _ in range(3):
        time.sleep(0.15)
    print("sensor", sensor, "done")


def main():
    sensors = {"rain", "wind", "sun"}
    crew = {s: multiprocessing.Process(target=scan, args=(s,)) for s in sensors}

    with stopwatch("reading one after the other"):
        for s in sensors:
            scan(s)

    with stopwatch("reading in parallel"):
        for proc in crew.values():
            proc.start()

    for proc in crew.values():
        proc.join()


if __name__ == "__main__":
    main()
