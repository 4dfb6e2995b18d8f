from multiprocessing import Manager, Process


def store(d, k):
    d[k] = k.upper()


def collect(m, words):
    d = m.dict()
    ps = [Process(target=store, args=(d, w)) for w in words]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return dict(d)


if __name__ == "__main__":
    m = Manager()
    print(sorted(collect(m, ["x", "y"]).items()))
    m.shutdown()
