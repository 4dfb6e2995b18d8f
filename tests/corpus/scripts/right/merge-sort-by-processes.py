from multiprocessing import Process, Queue


def merge(a, b):
    result = []
    while a and b:
        result.append((a if a[0] <= b[0] else b).pop(0))
    return result + a + b


def sort(items, out, depth=1):
    if len(items) < 2 or depth == 0:
        out.put(sorted(items))
        return
    back = Queue()
    half = len(items) // 2
    ps = [Process(target=sort, args=(part, back, depth - 1)) for part in (items[:half], items[half:])]
    for p in ps:
        p.start()
    a, b = back.get(), back.get()
    for p in ps:
        p.join()
    out.put(merge(a, b))


if __name__ == "__main__":
    out = Queue()
    sort([5, 2, 9, 1, 7], out)
    print(out.get())
