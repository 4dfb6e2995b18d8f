from multiprocessing import Process, Queue


def grow(out, letter):
    out.put(letter * 200_000)


if __name__ == "__main__":
    out = Queue()
    ps = [Process(target=grow, args=(out, l)) for l in "xyz"]
    for p in ps:
        p.start()
    texts = [out.get() for p in ps]
    for p in ps:
        p.join()
    print({t[0]: len(t) for t in sorted(texts)})
