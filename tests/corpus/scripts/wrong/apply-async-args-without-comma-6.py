import os
import tempfile
from multiprocessing import Pool


def write_report(path):
    with open(path, "w") as f:
        f.write(f"weather in {os.path.basename(path)}: rain\n")


def main():
    cities = ["London", "Bergen", "Seattle", "Hilo"]
    with tempfile.TemporaryDirectory() as folder:
        with Pool(4) as pool:
            jobs = [pool.apply_async(write_report, (os.path.join(folder, c))) for c in cities]
            for j in jobs:
                j.wait()
        print(f"{len(jobs)} reports ordered, {len(os.listdir(folder))} files written")
        for name in sorted(os.listdir(folder)):
            print(open(os.path.join(folder, name)).read(), end="")


if __name__ == "__main__":
    main()
