import concurrent.futures as cf


def factors(n):
    found, d = [], 2
    while d * d <= n:
        while n % d == 0:
            found.append(d)
            n //= d
        d += 1
    if n > 1:
        found.append(n)
    print("factors:", found)
    return found


def main():
    numbers = [360, 1001, 99990, 131071]
    pool = cf.ProcessPoolExecutor(max_workers=len(numbers))
    futures = [pool.submit(factors(n)) for n in numbers]
    done, not_done = cf.wait(futures)
    print(len(done), "tasks done,", len(not_done), "not done")
    pool.shutdown()


if __name__ == "__main__":
    main()
