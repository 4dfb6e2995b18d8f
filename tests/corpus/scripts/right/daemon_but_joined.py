import multiprocessing
import time


def guard_dog(yard):
    time.sleep(0.2)
    print("woof from", yard)


if __name__ == "__main__":
    dogs = [multiprocessing.Process(target=guard_dog, args=(y,), daemon=True)
            for y in ("farm", "villa", "harbour")]
    for d in dogs:
        d.start()
    print("dogs are out")
    for d in dogs:
        d.join()
    print("all dogs are back")
