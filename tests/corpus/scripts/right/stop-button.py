import time
from multiprocessing import Event, Process


def engine(stop, name):
    turns = 0
    while not stop.wait(0.05):
        turns += 1
    print(name, "stopped", "after some turns" if turns else "at once")


if __name__ == "__main__":
    stop = Event()
    engines = [Process(target=engine, args=(stop, n)) for n in ("left", "right")]
    for e in engines:
        e.start()
    time.sleep(0.4)
    stop.set()
    for e in engines:
        e.join()
