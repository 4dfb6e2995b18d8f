import math
from concurrent.futures import ProcessPoolExecutor


def area(r):
    return math.pi * r ** 2


def main():
    radii = [1, 2.5, 4, 10]
    with ProcessPoolExecutor(max_workers=2) as ex:
        areas = list(ex.map(area(radii[0]), radii))
    for r, a in zip(radii, areas):
        print(f"r={r}: {a:.2f}")


if __name__ == "__main__":
    main()
