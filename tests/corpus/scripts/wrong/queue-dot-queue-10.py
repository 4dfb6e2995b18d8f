import multiprocessing as mp
import queue
import random
import time

inbox = queue.SimpleQueue()


class Station(mp.Process):
    def run(self):
        for _ in range(3):
            time.sleep(0.03)
            inbox.put((self.name, random.randint(-5, 30)))


def main():
    stations = [Station(name=n) for n in ("Hill", "Lake", "City")]
    for s in stations:
        s.start()
    for s in stations:
        s.join()
    readings = []
    while not inbox.empty():
        readings.append(inbox.get())
    print(len(readings), "readings arrived")
    for name, degrees in readings:
        print(f"{name:5} {degrees:4} C")


if __name__ == "__main__":
    main()
