import multiprocessing
import threading
import time


def render(frame):
    total = 0
    for i in range(200000):
        total += (i * frame) % 13
    time.sleep(0.5)
    print("frame", frame, "brightness", total)


def show_progress(stop):
    while not stop.wait(0.3):
        print("still rendering")


if __name__ == "__main__":
    frames = [multiprocessing.Process(target=render, args=(f,)) for f in range(1, 5)]
    for f in frames:
        f.start()
    stop = threading.Event()
    watcher = threading.Thread(target=show_progress, args=(stop,))
    watcher.start()
    for f in frames:
        f.join()
    stop.set()
    watcher.join()
    print("movie ready")
