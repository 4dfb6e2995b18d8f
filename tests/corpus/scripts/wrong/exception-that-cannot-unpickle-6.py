from multiprocessing import Pool

class BadReading(Exception):
    def __init__(self, station, value):
        super().__init__(f"station {station} says {value}")
        self.station = station
        self.value = value

def check(reading):
    station, value = reading
    if not -60 < value < 60:
        raise BadReading(station, value)
    return value

if __name__ == "__main__":
    readings = [("A", 12), ("B", 14), ("C", 999), ("D", 8)]
    try:
        with Pool(2) as pool:
            print(pool.map(check, readings))
    except BadReading as e:
        print("ignored:", e)
