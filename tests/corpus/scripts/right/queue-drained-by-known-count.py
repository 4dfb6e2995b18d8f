from multiprocessing import Process, Queue


def produce(out, n):
    for i in range(n):
        out.put((n, i))


if __name__ == "__main__":
    out, counts = Queue(), (2, 3, 4)
    ps = [Process(target=produce, args=(out, n)) for n in counts]
    for p in ps:
        p.start()
    got = [out.get() for _ in range(sum(counts))]
    for p in ps:
        p.join()
    print(len(got), sorted(got)[-1])
