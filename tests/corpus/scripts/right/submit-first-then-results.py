from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def perfect(n):
    return n == sum(d for d in range(1, n // 2 + 1) if n % d == 0)


def divisors(n):
    return [d for d in range(1, n + 1) if n % d == 0]


if __name__ == "__main__":
    numbers = [6, 28, 100, 496, 1000, 8128]

    # part 1: executor
    with ProcessPoolExecutor(max_workers=4) as ex:
        futures = {}
        for n in numbers:
            futures[n] = ex.submit(perfect, n)
        for n, f in futures.items():
            print(n, "is perfect" if f.result() else "is not perfect")

    # part 2: the same with a pool
    with Pool(4) as pool:
        handles = [pool.apply_async(divisors, (n,)) for n in numbers]
        lists = [h.get() for h in handles]
    print("numbers of divisors:", [len(l) for l in lists])
