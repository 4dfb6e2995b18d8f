import math
import multiprocessing as mp
import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")


def area(radius):
    print("circle with radius", radius, "has area", round(math.pi * radius ** 2, 3))


def main():
    settings = []
    for r in [0.5, 1.0, 2.5]:
        params = (r)                       # tuple with the parameters
        settings.append({"target": area, "args": params, "name": f"circle-{r}"})
    logging.info("%d jobs configured", len(settings))

    procs = [mp.Process(**cfg) for cfg in settings]
    for p in procs:
        p.start()
    for p in procs:
        p.join()


if __name__ == "__main__":
    main()
