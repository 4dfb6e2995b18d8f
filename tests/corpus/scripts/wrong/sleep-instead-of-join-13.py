import multiprocessing
import time


def clean(room):
    time.sleep(0.2)
    print(room, "is clean")


if __name__ == "__main__":
    for room in ("kitchen", "bath", "hall"):
        multiprocessing.Process(target=clean, args=(room,)).start()
    print("cleaning ...")
    time.sleep(1)   # all rooms are done then
    print("the hotel is open")
