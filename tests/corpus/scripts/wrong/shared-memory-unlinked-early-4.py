from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList
import time


def fill(name, place):
    time.sleep(0.3)                     # measure
    temps = ShareableList(name=name)
    temps[place] = 20.0 + place
    print("place", place, "->", temps[place])
    temps.shm.close()


def main():
    temps = ShareableList([0.0] * 3)
    procs = [Process(target=fill, args=(temps.shm.name, i)) for i in range(3)]
    try:
        for p in procs:
            p.start()
    finally:
        # always clean up
        temps.shm.close()
        temps.shm.unlink()
    for p in procs:
        p.join()
    print("exit codes", [p.exitcode for p in procs])


if __name__ == "__main__":
    main()
