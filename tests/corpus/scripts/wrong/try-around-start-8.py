import multiprocessing as mp
import os
import tempfile


def read_numbers(path):
    with open(path) as fh:
        print(os.path.basename(path), sum(int(x) for x in fh.read().split()))


def safe_run(procs):
    failures = 0
    for p in procs:
        try:
            p.start()
        except Exception:
            failures += 1
    for p in procs:
        try:
            p.join()
        except (FileNotFoundError, ValueError) as e:
            print("problem:", e)
            failures += 1
    return failures


def main():
    with tempfile.TemporaryDirectory() as d:
        good = os.path.join(d, "good.txt")
        bad = os.path.join(d, "bad.txt")
        with open(good, "w") as f:
            f.write("1 2 3")
        with open(bad, "w") as f:
            f.write("1 two 3")
        paths = [good, bad, os.path.join(d, "nothere.txt")]
        n = safe_run([mp.Process(target=read_numbers, args=(p,)) for p in paths])
        print("failures:", n)


if __name__ == "__main__":
    main()
