from multiprocessing import Process, Queue


def total(numbers, out=None):
    s = sum(n * n for n in numbers)
    if out is None:
        return s
    out.put(s)


if __name__ == "__main__":
    out = Queue()
    helper = Process(target=total, args=(range(500), out))
    helper.start()
    mine = total(range(500, 1000))
    print("main did", mine, "the helper", out.get())
    helper.join()
