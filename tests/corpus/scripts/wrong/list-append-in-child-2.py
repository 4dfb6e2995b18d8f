from concurrent.futures import ProcessPoolExecutor

primes = list()
others = list()


def sort_in(n):
    if n > 1 and all(n % d for d in range(2, n)):
        primes.append(n)
    else:
        others.append(n)


def main():
    with ProcessPoolExecutor(max_workers=2) as executor:
        for n in range(1, 30):
            executor.submit(sort_in, n)
    print(len(primes), "primes:", primes)
    print(len(others), "other numbers:", others)


if __name__ == "__main__":
    main()
