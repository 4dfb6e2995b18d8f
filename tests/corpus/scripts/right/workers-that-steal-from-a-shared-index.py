from multiprocessing import Process, Queue, Value


def steal(index, items, out):
    while True:
        with index.get_lock():
            n = index.value
            index.value += 1
        if n >= len(items):
            return
        out.put((n, items[n] ** 2))


if __name__ == "__main__":
    items, index, out = [3, 1, 4, 1, 5], Value("i", 0), Queue()
    ps = [Process(target=steal, args=(index, items, out)) for _ in range(2)]
    for p in ps:
        p.start()
    squares = dict(out.get() for _ in items)
    for p in ps:
        p.join()
    print([squares[n] for n in range(len(items))])
