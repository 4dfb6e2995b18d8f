from multiprocessing import Process
import time


def table_row(n):
    for i in range(1, 11):
        print(n * i, end=" ", flush=True)
        time.sleep(0.005)
    print(flush=True)


if __name__ == "__main__":
    rows = []
    for n in range(1, 5):
        rows.append(Process(target=table_row, args=(n,)))
    for r in rows:
        r.start()
    for r in rows:
        r.join()
