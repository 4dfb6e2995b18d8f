from multiprocessing import Process
import time


def wash(car):
    time.sleep(0.3)
    print("car", car, "is clean")


def wash_together(cars):
    bays = [Process(target=wash, args=(c,)) for c in cars]
    for b in bays:
        b.start()
    for b in bays:
        b.join()


if __name__ == "__main__":
    queue = ["red", "blue", "green", "white", "black", "silver"]
    # the car wash has two bays
    while queue:
        wash_together(queue[:2])
        queue = queue[2:]
