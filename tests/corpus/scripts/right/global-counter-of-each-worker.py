import os
from multiprocessing import Pool

served = 0


def serve(customer):
    global served
    served += 1
    return os.getpid(), served, customer


if __name__ == "__main__":
    with Pool(2) as pool:
        best = {}
        for pid, n, customer in pool.imap_unordered(serve, range(10)):
            best[pid] = max(best.get(pid, 0), n)
    print("served:", sorted(best.values()), "together", sum(best.values()))
