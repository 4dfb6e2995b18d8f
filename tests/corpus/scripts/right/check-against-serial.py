import multiprocessing as mp
import time


def levenshtein(pair):
    a, b = pair
    row = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, cb in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (ca != cb))
    return row[-1]


def main():
    pairs = [("kitten", "sitting"), ("flaw", "lawn"), ("gattaca" * 20, "cattaga" * 20)]
    with mp.Pool(3) as pool:
        t = time.perf_counter()
        parallel = pool.map(levenshtein, pairs)
        t_parallel = time.perf_counter() - t
        t = time.perf_counter()
        serial = list(map(levenshtein, pairs))
        t_serial = time.perf_counter() - t
    assert parallel == serial
    print(parallel, f"pool {t_parallel:.3f} s, loop {t_serial:.3f} s")


if __name__ == "__main__":
    main()
