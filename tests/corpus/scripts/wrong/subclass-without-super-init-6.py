import time
from multiprocessing import Process, Queue


class Sensor(Process):
    unit = "?"

    def __init__(self, box, values):
        super()
        self.daemon = False
        self.box = box
        self.values = values

    def run(self):
        for v in self.values:
            time.sleep(0.05)
            self.box.put((type(self).__name__, v, self.unit))


class Thermometer(Sensor):
    unit = "C"


class Barometer(Sensor):
    unit = "hPa"


def main():
    box = Queue()
    sensors = [Thermometer(box, [20.5, 21.0]), Barometer(box, [1013, 1009])]
    for s in sensors:
        s.start()
    for _ in range(4):
        print(*box.get())
    for s in sensors:
        s.join()


if __name__ == "__main__":
    main()
