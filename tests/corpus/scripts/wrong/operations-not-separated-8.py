import multiprocessing as mp

marks = [3, 1, 4, 1, 5, 9, 2, 6]


# four processes: one for the minimum, one for the maximum,
# one for the sum and one for the mean
def statistics(values):
    print("min", min(values), "max", max(values),
          "sum", sum(values), "mean", sum(values) / len(values))


if __name__ == "__main__":
    procs = []
    for _ in range(4):
        procs.append(mp.Process(target=statistics, args=(marks,)))
    for p in procs:
        p.start()
    for p in procs:
        p.join()
