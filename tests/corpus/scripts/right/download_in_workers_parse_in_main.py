import time
from concurrent.futures import ProcessPoolExecutor, as_completed

CITIES = ["Oslo", "Rome", "Cairo", "Lima"]


def download_forecast(city):
    time.sleep(0.2)
    return f"{city};{len(city) * 3};sunny"


def parse(text):
    city, degrees, sky = text.split(";")
    return city, int(degrees), sky


def main():
    rows = []
    start = time.time()
    with ProcessPoolExecutor(max_workers=4) as executor:
        for future in as_completed([executor.submit(download_forecast, c) for c in CITIES]):
            rows.append(parse(future.result()))     # parsing is quick
    for row in sorted(rows):
        print(*row)
    print(f"{time.time() - start:.1f} s")


if __name__ == "__main__":
    main()
