from multiprocessing import Pool


def fibonacci(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


def main():
    limits = [10, 100, 1000]
    pool = Pool(processes=3)
    handles = [pool.apply_async(fibonacci, (lim,)) for lim in limits]
    pool.close()
    for lim, h in zip(limits, handles):
        print("below", lim, ":", list(h.get()))
    pool.join()


if __name__ == "__main__":
    main()
