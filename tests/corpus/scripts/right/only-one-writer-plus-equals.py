from multiprocessing import Event, Process, Value
import time


def count(v, stop):
    while not stop.is_set():
        v.value += 1
        time.sleep(0.01)


if __name__ == "__main__":
    v, stop = Value("L", 0), Event()
    p = Process(target=count, args=(v, stop))
    p.start()
    time.sleep(0.3)
    print("ticking" if v.value > 0 else "not yet")
    stop.set()
    p.join()
    print("ticked", v.value > 0)
