# step 1 writes the raw data, step 2 cleans it, step 3 reports. Each step is a process of its own.
import json
import os
import tempfile
from multiprocessing import Process


def measure(folder):
    with open(os.path.join(folder, "raw.json"), "w") as f:
        json.dump([3, -1, 7, None, 12], f)
    print("1. measured")


def clean(folder):
    with open(os.path.join(folder, "raw.json")) as f:
        data = [x for x in json.load(f) if x is not None and x >= 0]
    with open(os.path.join(folder, "clean.json"), "w") as f:
        json.dump(data, f)
    print("2. cleaned")


def report(folder):
    with open(os.path.join(folder, "clean.json")) as f:
        data = json.load(f)
    print("3. mean of", data, "is", sum(data) / len(data))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        first = Process(target=measure, args=(folder,))
        first.start()
        first.join()
        second = Process(target=clean, args=(folder,))
        second.start()
        second.join()
        third = Process(target=report, args=(folder,))
        third.start()
        third.join()
