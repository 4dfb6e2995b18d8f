import multiprocessing
import time


def measure(sensor):
    print("sensor", sensor, "ok")


class Station:
    def __init__(self, sensors):
        self.sensors = sensors

    def check(self):
        for s in self.sensors:
            multiprocessing.Process(target=measure, args=(s,)).start()

    def run(self, hours):
        # we don't wait for the checks, they are done on their own
        for hour in range(hours):
            print("hour", hour, "temperature", 20 + hour)
            time.sleep(0.3)


if __name__ == "__main__":
    station = Station(["wind", "rain", "sun"])
    station.check()
    station.run(5)
    print("station is switched off")
