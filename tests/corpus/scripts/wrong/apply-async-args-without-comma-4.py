import multiprocessing as mp

found = []


def divisors(n):
    return n, [d for d in range(1, n + 1) if n % d == 0]


def remember(answer):
    found.append(answer)


def main():
    with mp.Pool(processes=3) as pool:
        jobs = []
        for n in range(20, 26):
            jobs.append(pool.apply_async(divisors, args=(n), callback=remember))
        for job in jobs:
            job.wait()
    print("number of answers:", len(found))
    for n, ds in sorted(found):
        print(n, ds)


if __name__ == "__main__":
    main()
