import time
from multiprocessing import Pool

CITIES = ["Oslo", "Rome", "Cairo", "Lima", "Quito", "Delhi"]


def download_forecast(city):
    time.sleep(0.15)            # the network is slow
    return f"{city};{len(city) * 3};sunny"


def parse(text):
    city, degrees, sky = text.split(";")
    return city, int(degrees), sky


if __name__ == "__main__":
    start = time.time()
    pages = [download_forecast(c) for c in CITIES]
    with Pool(6) as pool:
        for city, degrees, sky in pool.map(parse, pages):
            print(f"{city:6} {degrees:3} C {sky}")
    print("parallel download took", round(time.time() - start, 2))
