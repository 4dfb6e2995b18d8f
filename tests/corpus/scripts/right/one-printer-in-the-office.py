from multiprocessing import Process, Lock
import time


def count_pairs(limit):
    return sum(1 for a in range(limit) for b in range(limit) if (a * b) % 7 == 1)


def clerk(name, limit, printer):
    pages = count_pairs(limit)          # everybody at his own desk
    with printer:                       # there is only one printer
        print(name, "prints", pages, "pages")
        time.sleep(0.5)


if __name__ == "__main__":
    printer = Lock()
    office = [Process(target=clerk, args=(n, limit, printer))
              for n, limit in [("Abe", 300), ("Bea", 400), ("Cy", 350)]]
    for c in office:
        c.start()
    for c in office:
        c.join()
    print("printer off")
