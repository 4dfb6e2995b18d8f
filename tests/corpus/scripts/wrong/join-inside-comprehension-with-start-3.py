import time
from multiprocessing import Process


def wash(car):
    time.sleep(0.3)
    print(car, "is clean")


def run_worker(car):
    p = Process(target=wash, args=(car,))
    p.start()
    p.join()
    return p


if __name__ == "__main__":
    t = time.time()
    cars = ["Fiat", "Volvo", "Skoda", "Tesla"]
    workers = [run_worker(c) for c in cars]
    print(len(workers), "cars washed in parallel,", round(time.time() - t, 1), "s")
