from multiprocessing import Pool
from functools import partial
import time

say = partial(print, end="", flush=True)


def unpack(job):
    name, seconds = job
    say(name + " ... ")
    time.sleep(seconds)
    say("ok\n")
    return name


if __name__ == "__main__":
    jobs = [("a.zip", 0.15), ("b.zip", 0.1), ("c.zip", 0.2), ("d.zip", 0.05), ("e.zip", 0.1)]
    pool = Pool(3)
    done = pool.map(unpack, jobs, 1)
    pool.close()
    pool.join()
    print(len(done), "archives unpacked:", ", ".join(done))
