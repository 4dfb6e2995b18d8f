from concurrent.futures import ProcessPoolExecutor, as_completed
import time

DISTANCES = {"Rome": 1500, "Paris": 900, "Prague": 400}


def travel_time(km):
    time.sleep(km / 5000)
    return km / 80


def main():
    hours = {}
    with ProcessPoolExecutor(max_workers=3) as executor:
        city_of = {executor.submit(travel_time, km): city for city, km in DISTANCES.items()}
        print(len(city_of), "jobs sent")
        for future in as_completed(city_of):
            hours[city_of[future]] = future.result()
    for city in DISTANCES:
        print(f"{city:8} {hours[city]:6.2f} h")


if __name__ == "__main__":
    main()
