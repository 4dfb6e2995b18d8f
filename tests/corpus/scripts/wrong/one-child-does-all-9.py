import multiprocessing as mp
import statistics

DATA = [4, 8, 15, 16, 23, 42, 8]


def mean_job():
    return "mean", round(statistics.mean(DATA), 3)


def median_job():
    return "median", statistics.median(DATA)


def mode_job():
    return "mode", statistics.mode(DATA)


def spread_job():
    return "stdev", round(statistics.stdev(DATA), 3)


def everything(conn):
    for nr, job in enumerate([mean_job, median_job, mode_job, spread_job], 1):
        name, value = job()
        print(f"process {nr} calculates the {name}")
        conn.send((name, value))
    conn.close()


def main():
    here, there = mp.Pipe()
    child = mp.Process(target=everything, args=(there,))
    child.start()
    answers = dict(here.recv() for _ in range(4))
    child.join()
    print(answers)


if __name__ == "__main__":
    main()
