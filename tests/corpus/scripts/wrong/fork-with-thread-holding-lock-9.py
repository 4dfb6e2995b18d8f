import threading
import time
from multiprocessing import Process

print_lock = threading.Lock()


def say(text):
    with print_lock:
        print(text)


def slow_screen():
    with print_lock:
        print("updating the screen ...")
        time.sleep(0.5)
        print("screen updated")


def job(n):
    say(f"job {n} is running")


if __name__ == "__main__":
    t = threading.Thread(target=slow_screen)
    t.start()
    time.sleep(0.1)
    jobs = [Process(target=job, args=(i,)) for i in range(2)]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    t.join()
    print("all jobs done")
