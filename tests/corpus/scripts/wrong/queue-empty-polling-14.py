import multiprocessing
import random
import time


def station(town, box):
    for hour in range(4):
        time.sleep(0.25)
        box.put((town, hour, random.randint(-5, 30)))


def collect(box):
    values = []
    while True:
        if box.empty():
            return values
        values.append(box.get())


def main():
    box = multiprocessing.Queue()
    stations = [multiprocessing.Process(target=station, args=(town, box)) for town in ("Oslo", "Rome", "Bern")]
    for s in stations:
        s.start()
    time.sleep(0.6)
    values = collect(box)
    for s in stations:
        s.join()
    print("got", len(values), "values, the warmest is", max(values, key=lambda v: v[2]))


if __name__ == "__main__":
    main()
