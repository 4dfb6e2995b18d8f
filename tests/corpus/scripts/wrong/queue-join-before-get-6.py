from multiprocessing import Process, Queue

def sieve(limit, q):
    flags = [True] * (limit + 1)
    for i in range(2, int(limit ** 0.5) + 1):
        if flags[i]:
            for k in range(i * i, limit + 1, i):
                flags[k] = False
    q.put([i for i in range(2, limit + 1) if flags[i]])

if __name__ == "__main__":
    q = Queue()
    p = Process(target=sieve, args=(500_000, q))
    p.start()
    p.join()
    primes = q.get()
    print(len(primes), "primes, the last is", primes[-1])
