import multiprocessing as mp
import sys


def unstable(tries):
    tries.value += 1
    if tries.value < 3:
        sys.exit("no connection in try %d" % tries.value)
    print("connected in try", tries.value)


def run_until_ok(limit=5):
    tries = mp.Value("i", 0)
    for attempt in range(1, limit + 1):
        p = mp.Process(target=unstable, args=(tries,), name=f"try-{attempt}")
        p.start()
        p.join()
        if p.exitcode == 0:
            return attempt
        print(p.name, "failed with exit code", p.exitcode)
    raise RuntimeError("gave up")


if __name__ == "__main__":
    print("worked after", run_until_ok(), "attempts")
