import multiprocessing
import time


def paint(wall):
    time.sleep(0.3)
    print(wall, "is painted")


if __name__ == "__main__":
    painters = [multiprocessing.Process(target=paint, args=(w,)) for w in ("north", "east", "south")]
    for p in painters:
        p.start()
    # let the painters work
    for _ in range(6):
        print(".")
        time.sleep(0.2)
    print("the house looks good")
