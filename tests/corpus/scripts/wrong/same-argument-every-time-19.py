from multiprocessing import Process, Queue

umsatz = [120, 80, 95, 130, 110, 90, 70, 60, 100, 140, 150, 210]


def quartal(nr, q):
    start = (nr - 1) * 3
    summe = sum(umsatz[start:start + 3])
    q.put((nr, summe))


if __name__ == "__main__":
    q = Queue()
    p1 = Process(target=quartal, args=(1, q))
    p2 = Process(target=quartal, args=(1, q))
    p3 = Process(target=quartal, args=(1, q))
    p4 = Process(target=quartal, args=(1, q))

    p1.start()
    p2.start()
    p3.start()
    p4.start()

    jahr = 0
    for i in range(4):
        nr, summe = q.get()
        print("Quartal", nr, "Umsatz", summe)
        jahr += summe

    p1.join()
    p2.join()
    p3.join()
    p4.join()
    print("Umsatz im Jahr:", jahr)
