from multiprocessing import Pool


def load(_):
    return "loaded"


def work(n):
    return n ** 2


if __name__ == "__main__":
    with Pool(3) as pool:
        print(pool.apply_async(load, (0,)).get(timeout=30))
        handles = [pool.apply_async(work, (n,)) for n in range(6)]
        print([h.get() for h in handles])
