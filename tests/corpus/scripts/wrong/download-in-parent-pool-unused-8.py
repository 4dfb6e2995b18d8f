import os
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor

STATIONS = {"north": [3, 4, 9], "south": [18, 22, 20], "west": [11, 12, 10], "east": [7, 7, 8]}


def read_station(folder, name):
    """the slow sensor line"""
    time.sleep(0.25)
    with open(os.path.join(folder, name)) as f:
        return [float(x) for x in f]


def mean(values):
    return sum(values) / len(values)


def main():
    with tempfile.TemporaryDirectory() as folder:
        for name, values in STATIONS.items():
            with open(os.path.join(folder, name), "w") as f:
                f.writelines(f"{v}\n" for v in values)
        begin = time.perf_counter()
        with ProcessPoolExecutor(max_workers=4) as ex:
            futures = {s: ex.submit(mean, read_station(folder, s)) for s in STATIONS}
            for s, fut in futures.items():
                print(f"{s:6} {fut.result():.1f}")
        print(f"needed {time.perf_counter() - begin:.2f} s with 4 workers")


if __name__ == "__main__":
    main()
