from multiprocessing import Pool

good, bad = [], []


def divide(a, b):
    return a / b


if __name__ == "__main__":
    with Pool(2) as pool:
        handles = [pool.apply_async(divide, (6, n), callback=good.append, error_callback=bad.append) for n in (1, 0, 3)]
        for h in handles:
            h.wait()
        pool.close()
        pool.join()
    print("good", sorted(good), "bad", len(bad))
