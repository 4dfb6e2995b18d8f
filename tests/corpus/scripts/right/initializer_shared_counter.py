import multiprocessing as mp

found = None
checked_here = 0


def prepare(shared_counter):
    global found
    found = shared_counter


def prime(n):
    global checked_here
    checked_here += 1          # only a private note of this worker
    if n < 2 or any(n % d == 0 for d in range(2, int(n ** 0.5) + 1)):
        return
    with found.get_lock():
        found.value += 1


if __name__ == "__main__":
    counter = mp.Value("i", 0)
    pool = mp.Pool(4, prepare, (counter,))
    pool.map(prime, range(1000))
    pool.close()
    pool.join()
    print("primes below 1000:", counter.value)
