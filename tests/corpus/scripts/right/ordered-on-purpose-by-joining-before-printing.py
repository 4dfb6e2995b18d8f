from multiprocessing import Array, Process


def fill(a, n):
    a[n] = (n + 1) ** 2


if __name__ == "__main__":
    a = Array("i", 4)
    ps = []
    for n in range(4):
        ps.append(Process(target=fill, args=(a, n)))
        ps[-1].start()
    while ps:
        ps.pop().join()
    print(a[:])
