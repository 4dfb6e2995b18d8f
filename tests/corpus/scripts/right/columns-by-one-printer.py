from multiprocessing import Process, Queue


def printer(lines, n):
    for _ in range(n):
        for part in lines.get():
            print(part, end="\t")
        print()


def row(lines, base):
    lines.put([base * k for k in range(1, 5)])


if __name__ == "__main__":
    lines = Queue()
    rows = [Process(target=row, args=(lines, b)) for b in (2, 3, 5)]
    out = Process(target=printer, args=(lines, len(rows)))
    for p in [out, *rows]:
        p.start()
    for p in [out, *rows]:
        p.join()
