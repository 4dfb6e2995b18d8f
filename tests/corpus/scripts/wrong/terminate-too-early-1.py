from multiprocessing import Process
import time


def count():
    time.sleep(0.3)
    for i in range(1, 4):
        print(i)


if __name__ == "__main__":
    p = Process(target=count)
    p.start()
    p.terminate()
    p.join()
    print("exit code:", p.exitcode)
