from multiprocessing import Pool


def divisors(n):
    return n, sum(1 for d in range(1, n + 1) if n % d == 0)


def best_of(numbers):
    best = (0, 0)
    with Pool(processes=8) as pool:
        for n, count in pool.imap_unordered(divisors, numbers, chunksize=len(numbers)):
            if count > best[1]:
                best = (n, count)
    return best


if __name__ == "__main__":
    n, count = best_of(range(3000, 3400))
    print(n, "has the most divisors:", count)
