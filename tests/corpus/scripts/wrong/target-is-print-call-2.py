import multiprocessing as mp

stations = {"Oslo": -4, "Rome": 11, "Cairo": 24}


def to_fahrenheit(celsius):
    return celsius * 9 / 5 + 32


if __name__ == "__main__":
    workers = []
    for name, celsius in stations.items():
        # print() so that I can see what the process returns
        workers.append(
            mp.Process(name=name, target=print(f"{name}: {to_fahrenheit(celsius):.1f} F"))
        )
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("all stations converted")
