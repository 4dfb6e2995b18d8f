import multiprocessing as mp
import os


def temperature(city, celsius):
    fahrenheit = celsius * 9 / 5 + 32
    print(f"{city}: {fahrenheit:.1f} F  (process {os.getpid()})")


if __name__ == "__main__":
    # our teacher said to try the other start method this week
    mp.set_start_method("forkserver")
    stations = [("Oslo", -3), ("Rome", 14), ("Cairo", 27), ("Lima", 19)]
    procs = []
    for city, c in stations:
        p = mp.Process(target=temperature, args=(city, c))
        p.start()
        procs.append(p)
    for p in procs:
        p.join()
    print("all stations converted")
