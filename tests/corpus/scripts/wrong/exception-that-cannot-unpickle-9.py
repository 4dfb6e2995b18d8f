from multiprocessing import Pool


class TooCold(Exception):
    def __init__(self, city, degrees):
        super().__init__(f"{city} has {degrees} degrees")
        self.city = city


def check(reading):
    city, degrees = reading
    if degrees < -20:
        raise TooCold(city, degrees)
    return city, "ok"


if __name__ == "__main__":
    with Pool(2) as pool:
        try:
            print(pool.map(check, [("Oslo", -3), ("Yakutsk", -41), ("Rome", 9)]))
        except TooCold as e:
            print("warning:", e.city)
