from multiprocessing import Process
import time


def cube(n):
    print(n, n ** 3)


if __name__ == "__main__":
    for n in range(1, 5):
        Process(target=cube, args=(n,)).start()
    time.sleep(1)       # give the processes time to finish
    print("finished")
