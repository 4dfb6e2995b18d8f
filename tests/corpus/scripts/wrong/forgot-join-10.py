import multiprocessing as mp
import random
import time


def race(car, laps=3):
    for _ in range(laps):
        time.sleep(0.05 + random.random() / 20)
    print(f"{car} is at the finish")


def main():
    cars = [mp.Process(target=race, args=(c,)) for c in ("Ferrari", "Fiat", "Trabant")]
    start = time.monotonic()
    for car in cars:
        car.start()
    for car in cars:
        car.join
    print("Winner list complete after", round(time.monotonic() - start, 2), "seconds")


if __name__ == "__main__":
    main()
