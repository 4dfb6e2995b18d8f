from multiprocessing import Process
import time


def work(n):
    time.sleep(0.3)
    print("worker", n, "ready")


if __name__ == "__main__":
    for n in range(4):
        Process(target=work, args=(n,)).start()
    print("all done")
