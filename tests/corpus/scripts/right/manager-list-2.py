from multiprocessing import Manager, Process


def square(n, results):
    results.append((n, n * n))


if __name__ == "__main__":
    with Manager() as manager:
        results = manager.list()
        ps = [Process(target=square, args=(n, results)) for n in (3, 5, 7)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(results))
