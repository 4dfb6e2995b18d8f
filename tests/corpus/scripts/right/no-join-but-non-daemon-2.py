from multiprocessing import Process
import time


def countdown(name, start):
    for i in range(start, 0, -1):
        time.sleep(0.1)
    print(name, "lift off!")


if __name__ == "__main__":
    Process(target=countdown, args=("Apollo", 5)).start()
    Process(target=countdown, args=("Ariane", 3)).start()
    Process(target=countdown, args=("Vega", 4)).start()
