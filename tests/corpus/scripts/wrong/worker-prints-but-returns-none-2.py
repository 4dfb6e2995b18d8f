import concurrent.futures
import random


def mean_temperature(station):
    rng = random.Random(station)
    values = [rng.uniform(-5, 25) for _ in range(100)]
    mean = sum(values) / len(values)
    print(f"  (station {station}: {mean:.1f})")


def main():
    stations = ["Kiel", "Ulm", "Bonn"]
    with concurrent.futures.ProcessPoolExecutor(max_workers=3) as ex:
        futures = {s: ex.submit(mean_temperature, s) for s in stations}
    table = {s: f.result() for s, f in futures.items()}
    for s in stations:
        print(s.ljust(6), table[s])


if __name__ == "__main__":
    main()
