import multiprocessing as mp
import time


def background(func, *args):
    p = mp.Process(target=func, args=args)
    p.daemon = True      # stop them if main crashes
    p.start()
    return p


def knit(what, rows):
    time.sleep(rows / 100)
    print(f"{what}: {rows} rows knitted")


def main():
    jobs = {what: background(knit, what, rows) for what, rows in (("scarf", 60), ("hat", 25), ("sock", 30))}
    while jobs:
        what, job = jobs.popitem()
        job.join()
        print(what, "finished, exit code", job.exitcode)


if __name__ == "__main__":
    main()
