# Search all log lines for errors with 4 processes.
import multiprocessing as mp
import time

LOG = [
    "08:00 INFO start",
    "08:02 ERROR disk full",
    "08:03 INFO retry",
    "08:05 WARN slow",
    "08:09 ERROR disk full",
    "08:11 INFO stop",
]


def search(lines, what):
    hits = 0
    for line in lines:
        time.sleep(0.05)
        if what in line:
            print("found:", line, flush=True)
            hits += 1
    return hits


def main():
    pool = mp.Pool(processes=4)
    result = pool.starmap(search, [(LOG, "ERROR")])
    pool.close()
    pool.join()
    print("errors:", sum(result))


if __name__ == "__main__":
    main()
