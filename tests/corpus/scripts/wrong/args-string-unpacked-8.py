import multiprocessing as mp
import time

CITIES = ["Oslo", "Lima", "Nairobi", "Perth"]


def weather(city):
    time.sleep(0.1)   # pretend to ask the weather station
    print("It is", 10 + len(city), "degrees in", city)


if __name__ == "__main__":
    begin = time.time()
    jobs = [mp.Process(target=weather, args=(city), name=city) for city in CITIES]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    print("finished after %.1f s" % (time.time() - begin))
