import multiprocessing as mp
import os


def report(station, degrees):
    print(f"{station}: {degrees} degrees, measured by {os.getpid()}, child of {os.getppid()}")


if __name__ == "__main__":
    mp.set_start_method("forkserver")
    stations = {"north": -3, "south": 19, "east": 8, "west": 11}
    processes = []
    for station, degrees in stations.items():
        p = mp.Process(target=report, args=(station, degrees))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
    print("main program:", os.getpid())
