from multiprocessing import Manager, Process


def measure(shared, city, temperatures):
    for t in temperatures:
        shared[city].append(t)


if __name__ == "__main__":
    with Manager() as manager:
        # shared between all processes because it comes from the manager
        shared = manager.dict()
        shared["Paris"] = []
        shared["Turin"] = []
        shared["Graz"] = []
        stations = [
            Process(target=measure, args=(shared, "Paris", [11, 12, 15])),
            Process(target=measure, args=(shared, "Turin", [14, 17])),
            Process(target=measure, args=(shared, "Graz", [3, 5, 4])),
        ]
        for s in stations:
            s.start()
        for s in stations:
            s.join()
        for city in shared.keys():
            print(city, shared[city])
