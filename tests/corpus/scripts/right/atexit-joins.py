import atexit
from multiprocessing import Process


def clean(room):
    print(room, "is clean")


def start(room):
    p = Process(target=clean, args=(room,))
    p.start()
    atexit.register(p.join)


if __name__ == "__main__":
    for room in ("kitchen", "bath"):
        start(room)
    print("all at work")
