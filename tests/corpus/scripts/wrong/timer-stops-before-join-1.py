import time
from multiprocessing import Process


def work(n):
    time.sleep(0.3)
    print("worker", n, "ready")


if __name__ == "__main__":
    t0 = time.time()
    ps = [Process(target=work, args=(i,)) for i in range(4)]
    for p in ps:
        p.start()
    t1 = time.time()
    print("parallel time:", t1 - t0)
    for p in ps:
        p.join()
