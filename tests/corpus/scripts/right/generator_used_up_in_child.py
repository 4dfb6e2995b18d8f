from multiprocessing import Process, Queue


def fibonacci(count):
    a, b = 0, 1
    for _ in range(count):
        yield a
        a, b = b, a + b


def send_all(count, out):
    for number in fibonacci(count):
        out.put((count, number))
    out.put((count, None))


def main():
    out = Queue()
    senders = {n: Process(target=send_all, args=(n, out)) for n in (5, 8, 10)}
    series = {n: [] for n in senders}
    for p in senders.values():
        p.start()
    open_ends = len(senders)
    while open_ends:
        n, number = out.get()
        if number is None:
            open_ends -= 1
        else:
            series[n].append(number)
    for p in senders.values():
        p.join()
    for n in series:
        print(n, series[n])


if __name__ == "__main__":
    main()
