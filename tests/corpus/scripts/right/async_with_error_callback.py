import multiprocessing as mp

good, bad = [], []


def inverse(n):
    return n, 1 / n


def main():
    with mp.Pool(2) as pool:
        for n in (4, 0, 5, 8):
            pool.apply_async(inverse, (n,), callback=good.append, error_callback=bad.append)
        pool.close()
        pool.join()
    for n, inv in sorted(good):
        print(f"1/{n} = {inv}")
    for err in bad:
        print("problem:", err)


if __name__ == "__main__":
    main()
