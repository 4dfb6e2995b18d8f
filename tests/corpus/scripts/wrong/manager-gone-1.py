from multiprocessing import Manager, Process
import time


def fill(shared, n):
    time.sleep(0.5)
    shared[n] = n * n


if __name__ == "__main__":
    ps = []
    with Manager() as manager:
        shared = manager.dict()
        for n in range(2):
            p = Process(target=fill, args=(shared, n))
            p.start()
            ps.append(p)
    for p in ps:
        p.join()
    print("finished")
