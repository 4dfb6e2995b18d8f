from concurrent.futures import ProcessPoolExecutor, as_completed
import random
from time import perf_counter as clock


def is_gc(base):
    return base in "GC"


if __name__ == "__main__":
    random.seed(1)
    dna = "".join(random.choice("ACGT") for _ in range(2500))

    start = clock()
    gc_serial = sum(is_gc(b) for b in dna)
    serial = clock() - start

    start = clock()
    gc_parallel = 0
    with ProcessPoolExecutor(max_workers=4) as executor:
        # one task for each base, that is as parallel as it gets
        tasks = [executor.submit(is_gc, b) for b in dna]
        for t in as_completed(tasks):
            gc_parallel += t.result()
    parallel = clock() - start

    print(f"GC content: {gc_serial / len(dna):.1%} / {gc_parallel / len(dna):.1%}")
    print(f"serial {serial:.5f} s, parallel {parallel:.5f} s")
    print("speed-up:", round(serial / parallel, 4))
