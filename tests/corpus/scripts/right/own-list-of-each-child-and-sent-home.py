from multiprocessing import Process, Queue

found = []


def search(low, high, out):
    for n in range(low, high):
        if n > 1 and all(n % d for d in range(2, n)):
            found.append(n)
    out.put(found)


if __name__ == "__main__":
    out = Queue()
    ps = [Process(target=search, args=(a, a + 20, out)) for a in (0, 20, 40)]
    for p in ps:
        p.start()
    for _ in ps:
        found.extend(out.get())
    for p in ps:
        p.join()
    print(sorted(found))
