from multiprocessing import Array, Barrier, Process


def cell(n, size, old, new, barrier, rounds):
    for _ in range(rounds):
        new[n] = old[(n - 1) % size] ^ old[(n + 1) % size]
        barrier.wait()
        old[n] = new[n]
        barrier.wait()


if __name__ == "__main__":
    size = 4
    old, new, barrier = Array("i", [1, 0, 0, 0]), Array("i", size), Barrier(size)
    cells = [Process(target=cell, args=(n, size, old, new, barrier, 3)) for n in range(size)]
    for c in cells:
        c.start()
    for c in cells:
        c.join()
    print(list(old))
