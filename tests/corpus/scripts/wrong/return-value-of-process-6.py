# Weather: average temperature of each city, every city in its own process
from multiprocessing import Process
import time

readings = {
    "Oslo": [3, 5, 4, 6],
    "Rome": [17, 19, 22, 18],
    "Cairo": [30, 33, 31, 29],
    "Lima": [19, 18, 18, 20],
}

def average(values):
    time.sleep(0.1)          # pretend that the station is slow
    return sum(values) / len(values)

if __name__ == "__main__":
    t0 = time.time()
    procs = {city: Process(target=average, args=(vals,)) for city, vals in readings.items()}
    averages = {city: p.start() for city, p in procs.items()}
    for p in procs.values():
        p.join()

    print("City      Avg")
    print("-------------")
    for city in averages:
        print(f"{city:<8} {averages[city]}")
    print(f"took {time.time() - t0:.1f} s")
