from multiprocessing import Process
from dataclasses import dataclass
import math


@dataclass
class Job:
    n: int
    answer: object = "not ready"

    def __call__(self):
        print(f"  working on {self.n}! ...", flush=True)
        self.answer = math.factorial(self.n)


def run_all(jobs):
    running = [Process(target=job) for job in jobs]
    for r in running:
        r.start()
    for r in running:
        r.join()


if __name__ == "__main__":
    jobs = [Job(5), Job(8), Job(10), Job(12)]
    run_all(jobs)
    for job in jobs:
        print(job.n, "! =", job.answer)
