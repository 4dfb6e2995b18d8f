import multiprocessing as mp
import queue
import time


class TemperatureLogger:
    def __init__(self):
        self.q = mp.Queue()
        self.values = []

    def sensor(self, name, n):
        for i in range(n):
            time.sleep(0.1)
            self.q.put((name, 15 + i))

    def drain(self):
        try:
            while True:
                self.values.append(self.q.get_nowait())
        except queue.Empty:
            print("queue is empty, so everything has arrived")


def main():
    log = TemperatureLogger()
    sensors = []
    for name in ("roof", "cellar"):
        s = mp.Process(target=log.sensor, args=(name, 3))
        s.start()
        sensors.append(s)
    log.drain()
    for s in sensors:
        s.join()
    print("values:", log.values)
    if log.values:
        print("mean", sum(v for _, v in log.values) / len(log.values))


if __name__ == "__main__":
    main()
