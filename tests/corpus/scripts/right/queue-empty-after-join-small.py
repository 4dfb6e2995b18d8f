from multiprocessing import Process, SimpleQueue


def give(out, n):
    out.put(n)


if __name__ == "__main__":
    out = SimpleQueue()
    ps = [Process(target=give, args=(out, n)) for n in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    total = 0
    while not out.empty():
        total += out.get()
    print(total)
