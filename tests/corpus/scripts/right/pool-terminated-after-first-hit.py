from multiprocessing import Pool


def divisor(d):
    return d if 1_000_003 * 7 % d == 0 else 0


if __name__ == "__main__":
    pool = Pool(2)
    for hit in pool.imap_unordered(divisor, range(2, 100)):
        if hit:
            print("found", hit)
            pool.terminate()
            break
    pool.join()
