from multiprocessing import Process, Lock
import time

def paint(wall, lock):
    with lock:                  # lock so that nothing goes wrong
        print("painting", wall)
        time.sleep(0.2)
        print("finished", wall)

if __name__ == "__main__":
    start = time.time()
    lock = Lock()
    painters = [Process(target=paint, args=(w, lock)) for w in ("north", "east", "south", "west")]
    for p in painters:
        p.start()
    for p in painters:
        p.join()
    print("house painted in", round(time.time() - start, 1))
