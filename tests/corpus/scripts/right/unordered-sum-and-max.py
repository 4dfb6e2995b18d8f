from multiprocessing import Pool


def weight(n):
    return n * 7 % 11


if __name__ == "__main__":
    with Pool(2) as pool:
        total, heaviest = 0, 0
        for w in pool.imap_unordered(weight, range(20)):
            total += w
            heaviest = max(heaviest, w)
    print(total, heaviest)
