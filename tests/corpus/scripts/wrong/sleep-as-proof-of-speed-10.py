import threading
import time
from multiprocessing import Process


class MatrixJob(Process):
    COST = 0.3            # seconds which a 500x500 multiplication takes

    def __init__(self, nr):
        Process.__init__(self, name="matrix-%d" % nr)
        self.nr = nr

    def run(self):
        timer = threading.Event()
        timer.wait(self.COST)       # multiply ...
        print(self.name, "multiplied")


def main():
    jobs = [MatrixJob(k) for k in range(6)]
    began = time.monotonic()
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    used = time.monotonic() - began
    serial = MatrixJob.COST * len(jobs)
    print("serial would be %.1f s, parallel was %.1f s" % (serial, used))
    print("=> all my cores are working, speedup = %.1f" % (serial / used))


if __name__ == "__main__":
    main()
