import multiprocessing as mp
from queue import SimpleQueue

box = SimpleQueue()     # everybody throws results in here


def measure(station, values):
    highest = max(values)
    lowest = min(values)
    box.put({"station": station, "min": lowest, "max": highest})


def start_all(table):
    ps = []
    for station in table:
        p = mp.Process(target=measure, args=(station, table[station]))
        p.start()
        ps.append(p)
    return ps


def main():
    table = {
        "Hill": [4, 9, 7, 2],
        "Lake": [11, 12, 10, 8],
        "Town": [15, 13, 19, 14],
        "Coast": [9, 9, 10, 11],
    }
    for p in start_all(table):
        p.join()

    n = box.qsize()
    print("results in the box:", n)
    for _ in range(n):
        r = box.get()
        print(r["station"], r["min"], r["max"])
    if n < len(table):
        print("something is missing!")


if __name__ == "__main__":
    main()
