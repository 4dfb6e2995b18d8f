import math
from multiprocessing import Process, Queue


def run(jobs, out):
    for function, argument in iter(jobs.get, None):
        out.put((function.__name__, function(argument)))


if __name__ == "__main__":
    jobs, out = Queue(), Queue()
    p = Process(target=run, args=(jobs, out))
    p.start()
    todo = [(math.sqrt, 16), (abs, -3), (len, "four")]
    for job in todo:
        jobs.put(job)
    jobs.put(None)
    for _ in todo:
        print(*out.get())
    p.join()
