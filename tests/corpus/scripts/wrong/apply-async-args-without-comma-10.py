from multiprocessing import Pool

results = []


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return n, a


def collect(pair):
    results.append(pair)


if __name__ == "__main__":
    with Pool(processes=3) as p:
        n = 10
        while n <= 50:
            p.apply_async(func=fib, args=(n), callback=collect)
            n += 10
        p.close()
        p.join()
    results.sort()
    for n, f in results:
        print("fib(", n, ") =", f)
    print("number of results:", len(results))
