from multiprocessing import Pool


def primes_below(limit):
    count = 0
    for n in range(2, limit):
        d = 2
        while d * d <= n:
            if n % d == 0:
                break
            d += 1
        else:
            count += 1
    return count


if __name__ == "__main__":
    limits = [100, 1000, 220000, 5000]
    with Pool(4) as pool:
        for limit, count in zip(limits, pool.map(primes_below, limits)):
            print("below", limit, "there are", count, "primes")
