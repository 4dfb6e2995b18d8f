import concurrent.futures as cf
import os
from collections import Counter

WORKERS = 4


def make_process_pool(n=WORKERS):
    return cf.ThreadPoolExecutor(n, "process")


def gc_content(strand):
    share = sum(strand.count(c) for c in "GC") / len(strand)
    return os.getpid(), round(100 * share, 1)


def main():
    dna = ["ATGCGC", "ATATAT", "GGGCCC", "ATTTGC", "CGCGAA"]
    pool = make_process_pool()
    futures = []
    for strand in dna:
        futures.append(pool.submit(gc_content, strand))
    cf.wait(futures)
    pool.shutdown()

    pids = Counter()
    for strand, fut in zip(dna, futures):
        pid, percent = fut.result()
        pids[pid] += 1
        print(strand, percent, "%")
    print("strands per process:", dict(pids))


if __name__ == "__main__":
    main()
