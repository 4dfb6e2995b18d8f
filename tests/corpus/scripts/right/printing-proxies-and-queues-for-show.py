from multiprocessing import Manager, Pool, Queue


def one(_):
    return 1


if __name__ == "__main__":
    with Manager() as m, Pool(2) as pool:
        box = m.list([1, 2])
        print("a proxy:", repr(box))
        print("its list:", box)
        print("a queue:", Queue())
        print("a pool:", pool)
        print(sum(pool.map(one, range(4))))
