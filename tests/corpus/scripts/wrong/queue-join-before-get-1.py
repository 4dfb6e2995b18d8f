from multiprocessing import Process, Queue


def primes_up_to(limit, queue):
    found = []
    for n in range(2, limit):
        for d in range(2, int(n ** 0.5) + 1):
            if n % d == 0:
                break
        else:
            found.append(n)
    queue.put(found)


if __name__ == "__main__":
    queue = Queue()
    p = Process(target=primes_up_to, args=(200000, queue))
    p.start()
    p.join()             # wait until the primes are ready
    primes = queue.get()
    print("found", len(primes), "primes, the last is", primes[-1])
