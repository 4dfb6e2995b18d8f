import multiprocessing as mp

# 4 processes: smallest, largest, sum and average of the marks

def statistics(marks):
    print("min", min(marks), "max", max(marks), "sum", sum(marks), "avg", sum(marks) / len(marks))

if __name__ == "__main__":
    marks = [2, 1, 3, 5, 2, 4]
    procs = []
    for _ in range(4):
        procs.append(mp.Process(target=statistics, args=(marks,)))
    for p in procs:
        p.start()
    for p in procs:
        p.join()
