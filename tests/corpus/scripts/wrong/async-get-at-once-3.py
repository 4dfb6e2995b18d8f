import multiprocessing as mp
import os
import time


def count_a(dna):
    time.sleep(0.1)     # big files need more time
    return dna.count("A"), os.getpid()


if __name__ == "__main__":
    strands = ["GATTACA", "AAAT", "CCGGTA", "TATATA", "ACACAC"]
    total = 0
    with mp.Pool(4) as pool:
        for strand in strands:
            # async = in parallel
            handle = pool.apply_async(count_a, [strand])
            number, pid = handle.get()
            print(strand, number, "pid", pid)
            total += number
    print("total", total)
