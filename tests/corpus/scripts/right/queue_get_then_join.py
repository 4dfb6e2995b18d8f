from multiprocessing import Process, Queue


def multiples(k, q):
    q.put((k, list(range(0, 300_000, k))))


if __name__ == "__main__":
    q = Queue()
    ks = [2, 3, 5]
    ps = [Process(target=multiples, args=(k, q)) for k in ks]
    for p in ps:
        p.start()
    results = dict(q.get() for _ in ks)
    for p in ps:
        p.join()
    for k in ks:
        print(k, len(results[k]), "multiples")
