from multiprocessing import Process, Queue
import time


def measure(sensor, box):
    box.put((sensor, sensor * 1.5))
    time.sleep(1)  # the sensor has to cool down


if __name__ == "__main__":
    box = Queue()
    sensors = [Process(target=measure, args=(n, box)) for n in range(3)]
    for s in sensors:
        s.start()
    time.sleep(0.5)
    while not box.empty():
        print(box.get())
    for s in sensors:
        s.join()
    print("all sensors are cool")
