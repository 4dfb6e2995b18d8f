from multiprocessing import Process

primes = []

def is_prime(n):
    if n < 2:
        return False
    for d in range(2, int(n ** 0.5) + 1):
        if n % d == 0:
            return False
    return True

def search(start, stop):
    for n in range(start, stop):
        if is_prime(n):
            primes.append(n)

if __name__ == '__main__':
    p1 = Process(target=search, args=(0, 500))
    p2 = Process(target=search, args=(500, 1000))
    p3 = Process(target=search, args=(1000, 1500))
    for p in (p1, p2, p3):
        p.start()
    for p in (p1, p2, p3):
        p.join()
    print(sorted(primes))
    print(len(primes), "primes below 1500")
