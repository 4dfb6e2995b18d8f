import multiprocessing as mp


def multiples(n, q):
    q.put((n, [n * i for i in range(30000)]))


if __name__ == "__main__":
    q = mp.Queue()
    ps = [mp.Process(target=multiples, args=(n, q)) for n in (3, 5, 7)]
    for p in ps:
        p.start()
    results = dict(q.get() for _ in ps)
    for p in ps:
        p.join()
    for n in sorted(results):
        print(n, len(results[n]), sum(results[n]))
