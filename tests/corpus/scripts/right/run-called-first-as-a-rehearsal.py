"""A dry run in the main process shows what one job looks like; then real processes do all."""
import multiprocessing as mp
import os


class Job(mp.Process):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def run(self):
        print(f"{os.getpid()} cubes {self.n}: {self.n ** 3}")


if __name__ == "__main__":
    print("rehearsal:")
    Job(0).run()
    print("now really:")
    jobs = [Job(n) for n in (2, 3, 4)]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
