import math
import multiprocessing as mp


def distances(point):
    x, y = point
    return math.hypot(x, y)


def main():
    points = [(3, 4), (5, 12), (8, 15), (7, 24)]
    with mp.Pool(2) as pool:
        distance = pool.map(distances, points)
    print("farthest:", max(distance))
    print(f"all of them: {distances}")


if __name__ == "__main__":
    main()
