import multiprocessing as mp


def invert(rows, out):
    out.put([[255 - grey for grey in row] for row in rows])


def main():
    out = mp.Queue()
    helpers = [mp.Process(target=invert, args=([[k, k + 1]], out)) for k in range(3)]
    for h in helpers:
        h.start()
    for h in helpers:
        h.join()
    print(sorted(out.get() for _ in helpers))


if __name__ == "__main__":
    main()
