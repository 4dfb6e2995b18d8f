import json
import os
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, wait


def now():
    return time.strftime("%Y-%m-%d_%H-%M-%S")


def write_log(folder, sensor, values):
    path = os.path.join(folder, f"log_{now()}.json")
    with open(path, "w") as f:
        json.dump({"sensor": sensor, "values": values}, f)
    return path


def main():
    with tempfile.TemporaryDirectory() as folder:
        with ProcessPoolExecutor(5) as ex:
            futs = []
            for sensor in range(5):
                futs.append(ex.submit(write_log, folder, sensor, [sensor * 10, sensor * 11]))
            wait(futs)
        paths = [f.result() for f in futs]
        print(len(paths), "logs written")
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name)) as f:
                print(name, json.load(f))


if __name__ == "__main__":
    main()
