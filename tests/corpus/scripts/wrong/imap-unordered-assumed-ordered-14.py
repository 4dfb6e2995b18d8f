import time
from multiprocessing import Pool


def drive(speed):
    time.sleep(0.5 / speed)
    return round(300 / speed, 2)


if __name__ == "__main__":
    cars = [("Red Arrow", 2), ("Blue Bird", 9), ("Green Frog", 4)]
    speeds = [speed for name, speed in cars]
    with Pool(3) as pool:
        times = list(pool.imap_unordered(drive, speeds))
    print("The race is over")
    i = 0
    while i < len(cars):
        print(cars[i][0], "needed", times[i], "minutes")
        i += 1
    print("fastest:", min(times))
