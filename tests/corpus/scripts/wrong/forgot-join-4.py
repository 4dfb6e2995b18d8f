import multiprocessing as mp
import random
import time


def read_station(name, readings):
    """average of the readings of one weather station"""
    time.sleep(0.2 + random.random() / 5)   # radio is slow
    print(f"{name}: {sum(readings) / len(readings):.1f} C")


def main():
    stations = {
        "Harbour": [11.2, 11.9, 12.4],
        "Airport": [9.8, 10.1, 10.0],
        "Hill": [6.6, 6.1, 7.0],
        "Old town": [12.0, 12.8, 13.1],
    }
    workers = [mp.Process(target=read_station, args=item) for item in stations.items()]
    for w in workers:
        w.start()
    print("All", len(workers), "stations have reported. Bye!")


if __name__ == "__main__":
    main()
