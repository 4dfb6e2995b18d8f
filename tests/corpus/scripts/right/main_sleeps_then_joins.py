import threading
import time
from multiprocessing import Process

lock = threading.Lock()


def ship(port):
    time.sleep(0.2)
    print("ship arrived at", port)


def clock():
    with lock:
        for _ in range(3):
            time.sleep(0.1)
            print("tick")


if __name__ == "__main__":
    ships = [Process(target=ship, args=(p,)) for p in ("Kiel", "Oslo", "Riga", "Turku")]
    for s in ships:
        s.start()
    t = threading.Thread(target=clock)
    t.start()
    time.sleep(0.3)   # let the user read the screen
    for s in reversed(ships):
        s.join()
    t.join()
    print("all ships in harbour:", all(s.exitcode == 0 for s in ships))
