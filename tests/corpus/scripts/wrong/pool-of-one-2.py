from concurrent.futures import ProcessPoolExecutor

WORKERS = 1


def count_primes(span):
    low, high = span
    found = 0
    for n in range(max(low, 2), high):
        for d in range(2, int(n ** 0.5) + 1):
            if n % d == 0:
                break
        else:
            found += 1
    return found


def main():
    spans = [(0, 1000), (1000, 2000), (2000, 3000), (3000, 4000)]
    with ProcessPoolExecutor(max_workers=WORKERS) as executor:
        results = list(executor.map(count_primes, spans))
    for (low, high), found in zip(spans, results):
        print(f"{low:5} to {high:5}: {found} primes")
    print("in parallel we found", sum(results), "primes")


if __name__ == "__main__":
    main()
