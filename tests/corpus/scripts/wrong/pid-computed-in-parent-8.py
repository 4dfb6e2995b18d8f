from dataclasses import dataclass
from multiprocessing import Process, current_process
import time


@dataclass
class Job:
    city: str
    worker: int      # the id of the process that does the job


def measure(job):
    time.sleep(0.05)
    print(f"process {job.worker} measured {len(job.city) * 3} mm of rain in {job.city}")


def main():
    todo = [Job(c, current_process().pid) for c in ("Bergen", "Cairo", "Delhi", "Quito")]
    procs = []
    for job in todo:
        p = Process(target=measure, args=(job,))
        procs.append(p)
        p.start()
    for p in procs:
        p.join()


if __name__ == "__main__":
    main()
