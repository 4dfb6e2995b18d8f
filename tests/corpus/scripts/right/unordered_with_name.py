import multiprocessing
import time

distances = {"Hamburg": 290, "Munich": 585, "Leipzig": 190, "Bonn": 600, "Kiel": 355}


def travel(entry):
    town, km = entry
    time.sleep(km / 4000)
    return town, km / 100


def main():
    hours = {}
    with multiprocessing.Pool(3) as pool:
        for town, h in pool.imap_unordered(travel, distances.items()):
            print("arrived in", town)
            hours[town] = h
    print()
    for town in sorted(hours):
        print(f"{town:8} {hours[town]:4.2f} h")
    # the sum is the same in any order
    print("sum", sum(hours.values()))


if __name__ == "__main__":
    main()
