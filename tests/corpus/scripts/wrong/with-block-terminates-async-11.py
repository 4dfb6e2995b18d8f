import multiprocessing as mp
import time

collected = []


def temperature(city):
    time.sleep(0.3)
    return f"{city}: {len(city) * 3} degrees"


def main():
    cities = ["Rome", "Cairo", "Quito", "Helsinki"]
    start = time.time()
    with mp.Pool(processes=2) as p:
        p.map_async(temperature, cities, callback=collected.extend)
    # here the with statement has waited for the pool
    print("seconds:", round(time.time() - start, 2))
    print("got", len(collected), "cities")
    for line in collected:
        print("  ", line)


if __name__ == "__main__":
    main()
