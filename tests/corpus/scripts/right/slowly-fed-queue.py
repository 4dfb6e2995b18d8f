from multiprocessing import Process, Queue
import time


def thermometer(readings):
    for value in (18.2, 18.9, 19.7, 19.1, 17.5):
        time.sleep(0.4)
        readings.put(value)
    readings.put(None)          # no more


def average(readings):
    seen = []
    while True:
        value = readings.get()
        if value is None:
            break
        seen.append(value)
        print(f"got {value}, average so far {sum(seen) / len(seen):.2f}")


if __name__ == "__main__":
    readings = Queue()
    reader = Process(target=average, args=(readings,))
    writer = Process(target=thermometer, args=(readings,))
    reader.start()
    writer.start()
    writer.join()
    reader.join()
