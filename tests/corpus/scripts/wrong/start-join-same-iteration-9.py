from multiprocessing import Process, Queue


def best_between(lo, hi, q):
    best = (0, 0)
    for n in range(lo, hi):
        k, steps = n, 0
        while k != 1:
            k = k // 2 if k % 2 == 0 else 3 * k + 1
            steps += 1
        if steps > best[1]:
            best = (n, steps)
    q.put(best)


if __name__ == "__main__":
    q = Queue()
    results = []
    for lo in range(1, 8000, 2000):
        worker = Process(target=best_between, args=(lo, lo + 2000, q))
        try:
            worker.start()
            results.append(q.get())      # take the answer of this worker
        finally:
            worker.join()
    print(results)
    print("longest chain:", max(results, key=lambda r: r[1]))
