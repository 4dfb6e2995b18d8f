import multiprocessing
import time

LOGS = ["mon.log", "tue.log", "wed.log", "thu.log"]


def count_errors(logname, pause):
    time.sleep(pause)
    errors = sum(ord(c) for c in logname) % 17
    print(f"{logname}: {errors} errors")


def launch():
    procs = []
    for n, log in enumerate(LOGS):
        procs.append(multiprocessing.Process(target=count_errors, args=(log, 0.8 - 0.2 * n)))
        procs[-1].start()
    return procs


if __name__ == "__main__":
    begin = time.perf_counter()
    procs = launch()
    # the last one was started last so when it is done they are all done
    procs[-1].join()
    print("counted", len(LOGS), "logs in", round(time.perf_counter() - begin, 2), "s")
