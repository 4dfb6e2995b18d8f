import multiprocessing as mp
import time


def countdown(name, n):
    while n:
        print(name, n)
        n -= 1
        time.sleep(0.05)
    print(name, "lift off")


running_as_script = __name__ == "__Main__"

if running_as_script:
    rockets = [mp.Process(target=countdown, args=(f"rocket{i}", i + 2)) for i in range(3)]
    for r in rockets:
        r.start()
    for r in rockets:
        r.join()
    print("sky is full of rockets")
