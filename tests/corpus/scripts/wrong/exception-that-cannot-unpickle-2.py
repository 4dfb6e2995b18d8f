import multiprocessing as mp


class StationError(ValueError):
    def __init__(self, *, station, value):
        ValueError.__init__(self)
        self.station = station
        self.value = value

    def __str__(self):
        return "station %s sent %r" % (self.station, self.value)


def to_celsius(station, values):
    out = []
    for fahrenheit in values:
        if fahrenheit < -459:
            raise StationError(station=station, value=fahrenheit)
        out.append((fahrenheit - 32) * 5 / 9)
    return out


def main():
    pool = mp.Pool(2)
    job = pool.apply_async(to_celsius, ("south", [50, 61, -1000, 57]))
    print("main does something else meanwhile:", sum(range(1000)))
    try:
        print(job.get())
    except StationError as e:
        print("skipped:", e)
    pool.close()
    pool.join()


if __name__ == "__main__":
    main()
