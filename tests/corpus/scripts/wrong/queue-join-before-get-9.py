import multiprocessing as mp


def sieve(limit, q):
    flags = [True] * (limit + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(limit ** 0.5) + 1):
        if flags[i]:
            for k in range(i * i, limit + 1, i):
                flags[k] = False
    q.put([i for i, ok in enumerate(flags) if ok])


if __name__ == "__main__":
    q = mp.Queue()
    p = mp.Process(target=sieve, args=(400_000, q))
    p.start()
    p.join()
    primes = q.get()
    print(len(primes), "primes, the last is", primes[-1])
