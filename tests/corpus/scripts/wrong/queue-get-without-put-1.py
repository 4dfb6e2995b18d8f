from multiprocessing import Process, Queue


def dice(q, seed):
    q.put(seed * 7 % 6 + 1)


if __name__ == "__main__":
    q = Queue()
    throws = 4
    ps = [Process(target=dice, args=(q, i)) for i in range(throws)]
    for p in ps:
        p.start()
    total = 0
    for i in range(throws + 1):
        total += q.get()
        print("total so far:", total)
    for p in ps:
        p.join()
