import multiprocessing


def count_primes(low, high):
    found = 0
    for n in range(max(low, 2), high):
        for d in range(2, int(n ** 0.5) + 1):
            if n % d == 0:
                break
        else:
            found += 1
    print(low, "-", high, ":", found, "primes")


if __name__ == "__main__":
    print("Counting primes...")
    for low in range(0, 4000, 1000):
        p = multiprocessing.Process(target=count_primes, args=(low, low + 1000))
        p.start
    print("Finished.")
