from multiprocessing import Process
import time


def good():
    print("good ends by itself")


def endless():
    while True:
        time.sleep(0.05)


def run_limited(function, seconds):
    p = Process(target=function)
    p.start()
    p.join(seconds)
    if p.is_alive():
        p.kill()
        p.join()
        return "killed"
    return "ended"


if __name__ == "__main__":
    for function in (good, endless):
        print(function.__name__, run_limited(function, 0.8))
