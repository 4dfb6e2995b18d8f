from multiprocessing import Manager, Process


def find_primes(low, high, primes):
    for n in range(low, high):
        if n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1)):
            primes.append(n)


if __name__ == "__main__":
    with Manager() as manager:
        primes = manager.list()
        ps = [Process(target=find_primes, args=(i, i + 25, primes)) for i in range(0, 100, 25)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(len(primes), "primes below 100")
        print(sorted(primes))
