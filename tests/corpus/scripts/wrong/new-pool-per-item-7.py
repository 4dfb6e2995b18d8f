import time
from concurrent.futures import ProcessPoolExecutor

stations = ["north", "east", "south", "west", "harbour", "airport", "hill"]


def hottest(station):
    time.sleep(0.1)
    return max((len(station) * k * 37) % 41 for k in range(1, 50))


if __name__ == "__main__":
    futures = []
    for station in stations:
        executor = ProcessPoolExecutor(max_workers=2)
        futures.append((station, executor.submit(hottest, station)))

    for station, future in futures:
        print(station, "max:", future.result(), "degrees")
