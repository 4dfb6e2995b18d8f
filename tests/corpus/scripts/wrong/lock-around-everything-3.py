from multiprocessing import Process, Lock
import time


def simulate(weather_station, lock):
    lock.acquire()
    try:
        print(weather_station, "starts")
        value = 10.0
        for step in range(5):
            time.sleep(0.05)
            value = value * 1.1 - len(weather_station) / 10
        print(weather_station, "forecast", round(value, 2))
    finally:
        lock.release()


if __name__ == "__main__":
    lock = Lock()     # so that nothing goes wrong
    stations = ["north", "east", "south-west", "hill"]
    processes = [Process(target=simulate, args=(s, lock)) for s in stations]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
