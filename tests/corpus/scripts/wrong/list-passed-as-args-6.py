from multiprocessing import Process, SimpleQueue

MATRIX = ((1, 2, 3), (4, 5, 6), (7, 8, 9))
out = SimpleQueue()


def row_sum(row):
    """one process adds up one row of the matrix"""
    total = 0
    for cell in row:
        total += cell
    print("row", row, "->", total)


def run_all(func, things):
    procs = [Process(target=func, args=thing) for thing in things]
    for p in procs:
        p.start()
    codes = []
    for p in procs:
        p.join()
        codes.append(p.exitcode)
    return codes


if __name__ == "__main__":
    codes = run_all(row_sum, MATRIX)
    print("exit codes", codes)
