import time
from multiprocessing import Process


def spin():
    while True:
        time.sleep(0.01)


if __name__ == "__main__":
    p = Process(target=spin)
    p.start()
    time.sleep(0.2)
    print("alive", p.is_alive())
    p.terminate()
    p.join()
    print("alive", p.is_alive(), p.exitcode)
