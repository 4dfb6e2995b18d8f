from multiprocessing import Pool


def ask(job):
    n, attempt = job
    if n % 3 == 0 and attempt == 0:
        raise ConnectionError(f"{n} busy")
    return n * 10


if __name__ == "__main__":
    left, results, attempt = list(range(6)), {}, 0
    with Pool(3) as pool:
        while left:
            handles = {n: pool.apply_async(ask, ((n, attempt),)) for n in left}
            left = []
            for n, handle in handles.items():
                try:
                    results[n] = handle.get()
                except ConnectionError:
                    left.append(n)
            print("round", attempt, "left", left)
            attempt += 1
    print(sorted(results.items()))
