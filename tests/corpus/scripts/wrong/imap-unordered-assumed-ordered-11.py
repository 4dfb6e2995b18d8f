import time
from multiprocessing import Pool

stations = [("Helsinki", -7, 0.5), ("Prague", 3, 0.3), ("Rome", 14, 0.05)]


def ask(station):
    name, degrees, latency = station
    time.sleep(latency)
    return degrees


if __name__ == "__main__":
    with Pool(3) as pool:
        answers = pool.imap_unordered(ask, stations)
        for station in stations:
            temp = next(answers)
            print(f"{station[0]:<9}{temp:>4} C")
