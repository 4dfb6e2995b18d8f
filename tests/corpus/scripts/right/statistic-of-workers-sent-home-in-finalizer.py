from multiprocessing import Process, SimpleQueue


class Counter:
    total = 0

    @classmethod
    def add(cls, n):
        cls.total += n


def work(numbers, out):
    for n in numbers:
        Counter.add(n)
    out.put(Counter.total)


if __name__ == "__main__":
    out = SimpleQueue()
    ps = [Process(target=work, args=(part, out)) for part in ([1, 2], [3, 4])]
    for p in ps:
        p.start()
    for _ in ps:
        Counter.add(out.get())
    for p in ps:
        p.join()
    print(Counter.total)
