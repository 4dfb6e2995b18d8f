import multiprocessing as mp
import time

WORKERS = mp.Pool(processes=3)   # used by all the functions below


def analyse_log(line):
    level, _, message = line.partition(": ")
    return level, len(message)


def main():
    log = ["INFO: start", "ERROR: disk full", "INFO: stop"]
    time.sleep(0.1)
    handles = [WORKERS.apply_async(analyse_log, (line,)) for line in log]
    for h in handles:
        print(h.get())
    WORKERS.close()
    WORKERS.join()


if __name__ == "__main__":
    main()
