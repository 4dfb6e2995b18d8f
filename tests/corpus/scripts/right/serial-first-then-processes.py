import multiprocessing as mp
import os
import time

def pause(n):
    time.sleep(0.1)
    print(f"  pause {n} in {os.getpid()}")

def timed(label, action):
    t = time.perf_counter()
    action()
    print(f"{label}: {time.perf_counter() - t:.1f} s")

def serial():
    for n in range(3):
        pause(n)

def parallel():
    ps = [mp.Process(target=pause, args=(n,)) for n in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()

if __name__ == "__main__":
    timed("serial", serial)
    timed("parallel", parallel)
