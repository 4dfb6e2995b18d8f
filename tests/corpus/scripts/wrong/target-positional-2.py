import multiprocessing


def count_down(name, start):
    for i in range(start, 0, -1):
        print(name, i)
    print(name, "lift off!")


def launch(rockets):
    crew = []
    for name, start in rockets:
        crew.append(multiprocessing.Process(count_down, (name, start)))
    for c in crew:
        c.start()
    for c in crew:
        c.join()


if __name__ == "__main__":
    launch([("apollo", 5), ("ariane", 3), ("vega", 4)])
