import multiprocessing as mp


def measure(station, out):
    for minute in range(6000):
        out.put((station, minute, (minute * 37 + station) % 41 - 10))


def main():
    out = mp.Queue()
    stations = [mp.Process(target=measure, args=(s, out)) for s in range(4)]
    for s in stations:
        s.start()
    for s in stations:
        s.join()
    print("all stations have reported")

    hottest = None
    for _ in range(4 * 6000):
        row = out.get()
        if hottest is None or row[2] > hottest[2]:
            hottest = row
    print("hottest:", hottest)


if __name__ == "__main__":
    main()
