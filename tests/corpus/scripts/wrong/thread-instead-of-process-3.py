# Exercise: four weather stations, every station is read by its own process
import threading
import time


class StationProcess(threading.Thread):
    def __init__(self, station, values):
        super().__init__()
        self.station = station
        self.values = values

    def run(self):
        time.sleep(0.1)          # the station answers slowly
        mean = sum(self.values) / len(self.values)
        print(f"{self.station}: mean {mean:.2f} degrees")


if __name__ == "__main__":
    data = {
        "Oslo": [1, 3, -2, 4],
        "Madrid": [22, 25, 19, 24],
        "Cairo": [31, 35, 33, 36],
        "Lima": [17, 18, 18, 20],
    }
    workers = [StationProcess(name, vals) for name, vals in data.items()]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print("all four processes are ready")
