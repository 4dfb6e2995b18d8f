import multiprocessing


def root_of(n):
    return n, n ** 0.5


def run():
    with multiprocessing.Pool(processes=8) as pool:
        pairs = sorted(pool.imap_unordered(root_of, range(1, 51)))
    for n, root in pairs:
        print(root)


if __name__ == "__main__":
    run()
