from multiprocessing import Process
import time


def work():
    time.sleep(0.7)
    print("child is ready")


if __name__ == "__main__":
    p = Process(target=work)
    p.start()
    while p.is_alive():
        pass
    print("main goes on")
