from multiprocessing import Process, Queue


# adds up first .. last
def partial_sum(first, last, q):
    s = 0
    for number in range(first, last):
        s += number
    q.put(s)


if __name__ == "__main__":
    # the sum of the numbers 1 to 100 in four parts
    borders = [(1, 25), (26, 50), (51, 75), (76, 100)]
    q = Queue()
    helpers = [Process(target=partial_sum, args=(a, b, q)) for a, b in borders]
    for h in helpers:
        h.start()
    total = 0
    for _ in helpers:
        total += q.get()
    for h in helpers:
        h.join()
    print("1 + 2 + ... + 100 =", total)
