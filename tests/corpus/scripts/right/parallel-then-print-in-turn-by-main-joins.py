from multiprocessing import Process, Queue


def essay(topic, out):
    out.put(f"on {topic}: " + "bla " * 3)


if __name__ == "__main__":
    topics = ("war", "peace")
    outs = {t: Queue() for t in topics}
    ps = {t: Process(target=essay, args=(t, outs[t])) for t in topics}
    for p in ps.values():
        p.start()
    for t in topics:
        print(outs[t].get())
        ps[t].join()
