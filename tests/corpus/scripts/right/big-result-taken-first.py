import multiprocessing as mp


def random_walk(seed, out):
    """one long walk, the position after each step"""
    x, walk = seed, []
    position = 0
    for _ in range(60000):
        x = (1103515245 * x + 12345) % 2 ** 31
        position += 1 if x > 2 ** 30 else -1
        walk.append(position)
    out.put(walk)


if __name__ == "__main__":
    out = mp.Queue()
    walkers = [mp.Process(target=random_walk, args=(s, out)) for s in (1, 22, 333)]
    for w in walkers:
        w.start()
    ends = []
    for _ in walkers:
        walk = out.get()
        ends.append(walk[-1])
    for w in walkers:
        w.join()
    print("walks ended at", sorted(ends))
