import concurrent.futures as cf
import time

SIZE = 60


def build():
    m = []
    for r in range(SIZE):
        m.append([(r * c) % 17 for c in range(SIZE)])
    return m


def row_products(rows):
    out = []
    for row in rows:
        acc = 0
        for a in row:
            for b in row:
                acc += a * b
        out.append(acc)
    return out


def main():
    matrix = build()
    jobs = list()
    jobs.append(matrix)
    t = time.perf_counter()
    with cf.ProcessPoolExecutor(max_workers=2) as executor:
        results = list(executor.map(row_products, jobs))
    flat = results[0]
    print("rows done:", len(flat), "sum", sum(flat))
    print("both cores needed", round(time.perf_counter() - t, 3), "seconds")


if __name__ == "__main__":
    main()
