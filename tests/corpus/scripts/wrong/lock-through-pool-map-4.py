import multiprocessing as mp


def find_divisors(n, results):
    for d in range(1, n + 1):
        if n % d == 0:
            results.put((n, d))
    results.put(None)


def main():
    results = mp.Queue()
    with mp.Pool(2) as pool:
        handles = []
        for n in (12, 17, 20):
            handles.append(pool.apply_async(find_divisors, (n, results)))
        for h in handles:
            h.get()
        finished = 0
        while finished < 3:
            item = results.get()
            if item is None:
                finished += 1
            else:
                print(item)


if __name__ == "__main__":
    main()
