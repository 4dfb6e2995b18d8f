import itertools
import multiprocessing as mp
import time


def distance(a, b):
    """number of letters that differ (slow on purpose)"""
    time.sleep(0.03)
    return sum(x != y for x, y in zip(a, b))


def compare_all(strands, workers):
    pairs = list(itertools.combinations(strands, 2))
    chunk = len(pairs)
    print(len(pairs), "pairs, chunk", chunk)
    with mp.get_context().Pool(workers) as pool:
        handle = pool.starmap_async(distance, pairs, chunksize=chunk)
        while not handle.ready():
            print(".", end="", flush=True)
            handle.wait(0.1)
        print()
        return dict(zip(pairs, handle.get()))


if __name__ == "__main__":
    strands = ["ACGTAC", "ACGTTT", "TCGTAC", "GGGTAC", "ACCCCC", "ATATAT"]
    table = compare_all(strands, workers=4)
    for (a, b), d in sorted(table.items(), key=lambda kv: kv[1])[:5]:
        print(a, b, d)
