from threading import Thread as Process
import os
import time


class Sensor(Process):
    def __init__(self, place):
        super().__init__(name=place)
        self.place = place

    def run(self):
        for minute in range(3):
            print(f"{self.place}: {15 + len(self.place) + minute} degrees (process {os.getpid()})")
            time.sleep(0.02)


if __name__ == "__main__":
    sensors = [Sensor("roof"), Sensor("cellar"), Sensor("garden")]
    for s in sensors:
        s.start()
    for s in sensors:
        s.join()
    print("all sensor processes have stopped")
