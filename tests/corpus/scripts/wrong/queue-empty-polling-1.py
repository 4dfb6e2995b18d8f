from multiprocessing import Process, Queue


def square(q, n):
    q.put(n * n)


if __name__ == "__main__":
    q = Queue()
    ps = [Process(target=square, args=(q, n)) for n in range(4)]
    for p in ps:
        p.start()
    while not q.empty():
        print(q.get())
    for p in ps:
        p.join()
    print("that were all squares")
