import multiprocessing as mp
import sys

START, END, STEP = 10_000, 34_000, 2_000


def count_primes(low):
    n = 0
    for k in range(low, low + STEP):
        for d in range(2, int(k ** 0.5) + 1):
            if k % d == 0:
                break
        else:
            n += 1
    return low, n


def main(processes=1):
    print("counting primes in parallel ...")
    workers = mp.Pool(processes=processes)
    handles = [workers.apply_async(count_primes, (low,))
               for low in range(START, END, STEP)]
    workers.close()
    workers.join()
    answers = [h.get() for h in handles]
    for low, n in answers:
        print(f"{low:>6} .. {low + STEP:>6}: {n}")
    print("total", sum(n for _, n in answers))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
