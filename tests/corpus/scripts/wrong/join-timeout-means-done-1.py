from multiprocessing import Process
import time


def slow():
    time.sleep(1)
    print("now I am ready")


if __name__ == "__main__":
    p = Process(target=slow)
    p.start()
    p.join(0.1)
    print("finished, exit code", p.exitcode)
