import multiprocessing


def collect(results, n):
    results.append(n ** 3)


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        results = manager.list()
        processes = [multiprocessing.Process(target=collect, args=(results, n)) for n in (1, 2, 3, 4)]
        for p in processes:
            p.start()
        for p in processes:
            p.join()
        print(sorted(results))
