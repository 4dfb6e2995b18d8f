import math
from multiprocessing import Process

results = {}


def area(radius):
    results["area"] = math.pi * radius ** 2


def circumference(radius):
    results["circumference"] = 2 * math.pi * radius


def run(*functions, radius):
    ps = [Process(target=f, args=(radius,)) for f in functions]
    for p in ps:
        p.start()
    for p in ps:
        p.join()


if __name__ == "__main__":
    run(area, circumference, radius=5)
    print("Circle with radius 5")
    print("area:", round(results["area"], 2))
    print("circumference:", round(results["circumference"], 2))
