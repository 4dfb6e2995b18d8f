from multiprocessing import Process

primes = []

def is_prime(n):
    if n < 2:
        return False
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True

def search(first, last):
    for n in range(first, last):
        if is_prime(n):
            primes.append(n)

if __name__ == "__main__":
    p1 = Process(target=search, args=(1, 250))
    p2 = Process(target=search, args=(250, 500))
    p3 = Process(target=search, args=(500, 750))
    p4 = Process(target=search, args=(750, 1000))
    p1.start(); p2.start(); p3.start(); p4.start()
    p1.join(); p2.join(); p3.join(); p4.join()
    primes.sort()
    print(primes)
    print("There are", len(primes), "primes below 1000")
