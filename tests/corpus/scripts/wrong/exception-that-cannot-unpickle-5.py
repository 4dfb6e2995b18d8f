import multiprocessing as mp


class BadSensor(ValueError):
    def __init__(self, *, station):
        ValueError.__init__(self, "no signal from " + station)
        self.station = station

    def short(self):
        return self.station.upper()


def measure(station):
    if station == "harbour":
        raise BadSensor(station=station)
    return 20.5


if __name__ == "__main__":
    pool = mp.Pool(2)
    asked = [(s, pool.apply_async(measure, [s])) for s in ("hill", "harbour", "airport")]
    for s, handle in asked:
        try:
            print(s, handle.get())
        except BadSensor as bad:
            print("broken:", bad.short())
    pool.close()
    pool.join()
