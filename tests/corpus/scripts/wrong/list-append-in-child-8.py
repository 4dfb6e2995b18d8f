import multiprocessing as mp

primes = []


def search(low, high):
    for n in range(low, high):
        if n > 1 and all(n % d for d in range(2, n)):
            primes.append(n)
    print(f"{low}-{high}: done")


if __name__ == '__main__':
    step = 50
    helpers = []
    for low in range(0, 200, step):
        helpers.append(mp.Process(target=search, args=(low, low + step)))
    for h in helpers:
        h.start()
    for h in helpers:
        h.join()
    print("Number of primes:", len(primes))
    print(sorted(primes))
