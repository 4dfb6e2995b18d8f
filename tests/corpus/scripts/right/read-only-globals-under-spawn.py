import multiprocessing as mp

TABLE = [n ** 2 for n in range(10)]


def look(n):
    print(n, TABLE[n])


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    ps = [ctx.Process(target=look, args=(n,)) for n in (3, 5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
