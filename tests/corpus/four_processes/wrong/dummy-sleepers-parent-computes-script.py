import time
from multiprocessing import Process


def work():
    time.sleep(0.3)


if __name__ == "__main__":
    n = 10
    workers = [Process(target=work) for _ in range(4)]
    for w in workers:
        w.start()
    print("Square:", n ** 2)
    print("Cube:", n ** 3)
    print("Square Root:", n ** 0.5)
    print("Cube Root:", n ** (1 / 3))
    for w in workers:
        w.join()
