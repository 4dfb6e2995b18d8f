from multiprocessing import Process, Queue


def primes_between(lo, hi, out):
    found = []
    for n in range(lo, hi):
        if n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1)):
            found.append(n)
    out.put((lo, found))


if __name__ == "__main__":
    out = Queue()
    step = 200_000
    procs = []
    for k in range(2):
        p = Process(target=primes_between, args=(k * step, (k + 1) * step, out))
        procs.append(p)
        p.start()

    # wait until both have finished, then look at the results
    for p in procs:
        p.join()

    for _ in procs:
        lo, found = out.get()
        print("from", lo, ":", len(found), "primes")
