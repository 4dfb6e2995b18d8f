import multiprocessing as mp

LIMIT = 60


def search_triangles(a, q):
    """pythagorean triples with the short side a"""
    for b in range(a, LIMIT):
        for c in range(b, LIMIT):
            if a * a + b * b == c * c:
                q.put((a, b, c))


def main():
    q = mp.Queue()
    sides = [3, 5, 7, 8, 9, 20]
    searchers = []
    for a in sides:
        s = mp.Process(target=search_triangles, args=(a, q))
        s.start()
        searchers.append(s)

    triangles = [q.get() for _ in range(q.qsize())]

    for s in searchers:
        s.join()
    print("triangles:", sorted(triangles))
    print(len(triangles), "found with", len(sides), "processes")


if __name__ == "__main__":
    main()
