import math
import multiprocessing
import time


class FactorialJob(multiprocessing.Process):
    jobs = 0

    def __init__(self, n):
        multiprocessing.Process.__init__(self, name=f"fact-{n}")
        self.n = n
        FactorialJob.jobs += 1

    def compute(self):
        return math.factorial(self.n)

    def start(self):
        # this is called when the process starts
        t = time.time()
        value = self.compute()
        time.sleep(0.2)
        print(self.name, "has", len(str(value)), "digits", f"({time.time() - t:.2f}s)")


def main(numbers):
    begin = time.time()
    todo = [FactorialJob(n) for n in numbers]
    for j in todo:
        j.start()
    print(FactorialJob.jobs, "jobs,", round(time.time() - begin, 2), "s in total")


if __name__ == "__main__":
    main([100, 500, 900, 1300])
