import time
from multiprocessing import Process


def job(seconds):
    time.sleep(seconds)


if __name__ == "__main__":
    jobs = {s: Process(target=job, args=(s,)) for s in (0.05, 20, 0.1)}
    for p in jobs.values():
        p.start()
    end = time.monotonic() + 1
    for s, p in jobs.items():
        p.join(max(0, end - time.monotonic()))
        if p.exitcode is None:
            p.kill()
            p.join()
            print(s, "took too long")
        else:
            print(s, "in time")
