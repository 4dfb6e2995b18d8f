from concurrent.futures import ProcessPoolExecutor
import os
import random
import time


class WeatherArchive:
    def __init__(self, days):
        self.days = days

    def load_day(self, day):
        print(f"loading {day} (pid {os.getpid()})")
        time.sleep(0.15)       # the server is slow
        rnd = random.Random(day)
        return [rnd.randint(-5, 30) for _ in range(24)]

    def all_days(self):
        for day in self.days:
            yield self.load_day(day)


if __name__ == "__main__":
    archive = WeatherArchive(["mon", "tue", "wed", "thu", "fri"])
    before = time.time()
    with ProcessPoolExecutor(max_workers=5) as executor:
        maxima = list(executor.map(max, archive.all_days()))
    print(dict(zip(archive.days, maxima)))
    print("5 downloads with 5 processes:", round(time.time() - before, 2), "s")
