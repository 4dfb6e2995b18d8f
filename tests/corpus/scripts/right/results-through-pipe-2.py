import multiprocessing as mp


def determinant(m, conn):
    (a, b, c), (d, e, f), (g, h, i) = m
    conn.send(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g))
    conn.close()


if __name__ == "__main__":
    matrices = [
        [[1, 2, 3], [4, 5, 6], [7, 8, 10]],
        [[2, 0, 0], [0, 3, 0], [0, 0, 4]],
        [[1, 1, 1], [1, 1, 1], [0, 2, 5]],
    ]
    work = []
    for m in matrices:
        mine, yours = mp.Pipe()
        p = mp.Process(target=determinant, args=(m, yours))
        p.start()
        work.append((p, mine))
    for p, mine in work:
        print("det =", mine.recv())
        p.join()
