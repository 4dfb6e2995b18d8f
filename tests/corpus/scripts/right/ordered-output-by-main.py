from multiprocessing import Process, Queue


def verse(n, out):
    out.put((n, f"verse {n}"))


if __name__ == "__main__":
    out = Queue()
    ps = [Process(target=verse, args=(n, out)) for n in (3, 1, 2)]
    for p in ps:
        p.start()
    for _, text in sorted(out.get() for _ in ps):
        print(text)
    for p in ps:
        p.join()
