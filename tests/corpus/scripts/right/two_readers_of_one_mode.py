import multiprocessing as mp

DATA = list(range(12))


def work(mode, done):
    if mode == "even":
        found = [n for n in DATA if n % 2 == 0]
    elif mode == "odd":
        found = [n for n in DATA if n % 2]
    done.put(len(found))


if __name__ == "__main__":
    done = mp.Queue()
    # do both find the same?
    workers = [mp.Process(target=work, args=("even", done)) for _ in range(2)]
    for w in workers:
        w.start()
    counts = [done.get() for _ in workers]
    for w in workers:
        w.join()
    print("both found the same:", len(set(counts)) == 1)
